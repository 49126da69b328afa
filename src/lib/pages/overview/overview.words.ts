import { defineWords } from '#lib/words/language.ts';
import { sharedWords } from '#lib/words/words.ts';

export const overviewWords = defineWords(
	{
		title: '绩效透镜 · 财政项目支出绩效目标',
		heading: '财政项目支出绩效目标',
		description: (projects: number, indicators: number) =>
			`编报绩效目标的项目${projects}个、绩效指标${indicators}个：钱花在哪里，承诺了什么，能否衡量。`,
		documents: (documents: string, forms: string) => `${documents} 个来源文件（${forms} 张申报表）`,
		document: (title: string, forms: number) => `${title}（${forms} 张）`,
		failure: (reason: string) =>
			`未能按所选条件计算，本页数字和图表仍是先前条件的结果。原因：${reason}`,
		embedded: {
			title: sharedWords.zh.site,
			open: '在绩效透镜中打开',
			failure: sharedWords.zh.olderFigures,
		},
	},
	{
		title: 'Jixiao Lens · Performance targets of budget projects',
		heading: 'Performance targets of budget projects',
		description: (projects, indicators) =>
			`${projects} projects with declared performance targets, ${indicators} indicators: where the money goes, what is promised, and whether it can be measured.`,
		documents: (documents, forms) => `${documents} source documents (${forms} declaration forms)`,
		document: (title, forms) => `${title} (${forms} ${forms === 1 ? 'form' : 'forms'})`,
		failure: (reason) =>
			`The chosen filters could not be calculated; figures and charts are still those of the filters before. Reason: ${reason}`,
		embedded: {
			title: sharedWords.en.site,
			open: 'Open in Jixiao Lens',
			failure: sharedWords.en.olderFigures,
		},
	},
);
