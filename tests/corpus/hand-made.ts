// Handmade forms and sources for cases that no printed document has.
import type { Source } from '#lib/corpus/build-corpus.ts';
import { noFunding } from '#lib/forms/parts/parse-funding.ts';
import { noNote } from '#lib/corpus/notes/source-note.ts';
import type { Form, Funding, Indicator } from '#lib/model/form.ts';
import type { Target } from '#lib/model/target.ts';

const blankTarget: Target = {
	kind: null,
	comparator: null,
	implicit: false,
	value: null,
	unit: null,
	months: null,
	upperValue: null,
	basis: null,
	qualifier: null,
};

type FormParts = Partial<Omit<Form, 'funding'>> & { funding?: Partial<Funding> };
type IndicatorParts = Partial<Omit<Indicator, 'target'>> & { target?: Partial<Target> };

/** A form with only these parts. */
export function handForm({ funding, ...parts }: FormParts = {}): Form {
	return {
		id: 'hand-01',
		source: {
			file: 'hand.txt',
			format: 'text',
			sheet: null,
			startLine: 1,
			endLine: 9,
			startAddress: null,
			endAddress: null,
		},
		projectName: null,
		fiscalYear: null,
		nature: null,
		category: null,
		department: null,
		unit: null,
		startDate: null,
		endDate: null,
		funding: { ...noFunding, ...funding },
		amountUnit: null,
		overallGoal: null,
		annualGoal: null,
		indicators: [],
		places: {},
		blanks: {},
		printed: {},
		oddLabels: [],
		unread: [],
		problems: [],
		reading: 'sure',
		doubts: [],
		...parts,
	};
}

export function handIndicator({ target, ...parts }: IndicatorParts = {}): Indicator {
	return {
		line: 5,
		name: null,
		targetText: null,
		level1: null,
		level2: null,
		level2Printed: null,
		repair: null,
		target: { ...blankTarget, ...target },
		weight: null,
		places: { name: null, target: null },
		reading: 'sure',
		...parts,
	};
}

export function handSource(forms: Form[], parts: Partial<Source> = {}): Source {
	return {
		folder: 'hand',
		file: 'hand.txt',
		note: noNote,
		sha256: '0'.repeat(64),
		bytes: 1,
		format: 'text',
		encoding: 'utf-8',
		forms,
		problems: [],
		...parts,
	};
}

/** A document with one form and one indicator. */
export function formText(projectName: string): string {
	return [
		['财政项目支出绩效目标申报表'],
		['(2023年度)'],
		['项目名称', projectName, '项目性质', '一次性项目', '项目类别', '特定目标类'],
		['主管部门', '文化局', '实施单位', '区图书馆'],
		['计划开始日期', '2023-03-01', '计划完成日期', '2023-11-30'],
		['项目总目标', '', '年度总体目标', ''],
		['丰富馆藏。', '', '购置图书。', ''],
		['', '一级指标', '二级指标', '三级指标', '年度(/项目)指标值'],
		['绩效指标', '产出指标', '数量指标', '购置图书数', '≥2000.00(册)'],
	]
		.map((row) => `${row.join('\t')}\n`)
		.join('');
}
