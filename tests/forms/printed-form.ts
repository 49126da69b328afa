// A text document with one form, for tests that change one part of it.
import { readForms, type ReadForms } from '#lib/forms/read-forms.ts';

export interface Parts {
	before?: string[];
	title?: string[];
	header?: string[];
	funding?: string[];
	goals?: string[];
	table?: string[];
	after?: string[];
}

/** The form as text, with the parts that the test replaces. */
export function print({
	before = [],
	title = ['财政项目支出绩效目标申报表', '(2023年度)'],
	header = [],
	funding = ['项目资金 (元)	项目资金总额	8.00	年度资金申请总额	8.00'],
	goals = ['项目总目标		年度总体目标', '丰富馆藏。		购置图书。'],
	table = [],
	after = [],
}: Parts): string {
	return [
		...before,
		...title,
		'项目名称	图书购置	项目性质	一次性项目	项目类别	特定目标类',
		'主管部门	文化局	实施单位	区图书馆',
		'计划开始日期	2023-03-01	计划完成日期	2023-11-30',
		...header,
		...funding,
		...goals,
		'	一级指标	二级指标	三级指标	年度(/项目)指标值',
		'绩效指标	产出指标	数量指标	购置图书数	≥2000.00(册)',
		...table,
		...after,
	].join('\n');
}

export const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);
export const readBytes = (bytes: Uint8Array): Promise<ReadForms> =>
	readForms(bytes, { file: 'a.txt', stem: 'a' });
export const read = (parts: Parts): Promise<ReadForms> => readBytes(toBytes(print(parts)));
