import { defineWords } from '#lib/words/language.ts';
import { counted } from '#lib/words/plural.ts';

export interface DoubtedFiguresWords {
	ofNature: (count: string, nature: string) => string;
	nature: (projects: string) => string;
	sum: (count: string) => string;
	type: (count: string) => string;
	target: (count: string) => string;
	comma: string;
	before: string;
	see: string;
	end: string;
}

export const doubtedFiguresWords = defineWords<DoubtedFiguresWords>(
	{
		ofNature: (count, nature) => `${count} 个${nature}`,
		nature: (projects) => `${projects}疑似填错性质`,
		sum: (count) => `${count} 个项目的年度总额与其各项不符`,
		type: (count) => `${count} 个项目的指标疑似归类有误`,
		target: (count) => `${count} 个项目有指标值空白或疑似与名称不符`,
		comma: '、',
		before: '，',
		see: '见审核',
		end: '。',
	},
	{
		ofNature: (count, nature) => `${counted(count, 'project')} called ${nature}`,
		nature: (projects) => `${projects} may be of another nature`,
		sum: (count) => `In ${counted(count, 'project')} the year’s total and its parts disagree`,
		type: (count) => `In ${counted(count, 'project')} indicators may stand under the wrong type`,
		target: (count) => `In ${counted(count, 'project')} a target is blank or may not fit its name`,
		comma: ', ',
		before: ', ',
		see: 'see the audit',
		end: '. ',
	},
);
