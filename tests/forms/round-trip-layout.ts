// The layout of a generated form: everything that departments do differently.
import fc from 'fast-check';
import {
	amountWords,
	dateWords,
	goalWords,
	level1Words,
	level2Words,
	textWords,
} from '#lib/forms/words/label-words.ts';

export interface Layout {
	title: string;
	yearAt: 'below' | 'behind' | 'before';
	/** Which of the words of a label is printed. */
	words: (label: string) => string;
	/** The text between the characters of a label. */
	gap: '' | ' ' | '\n';
	unit: '元' | '万元';
	unitAt: 'section' | 'alone' | 'label';
	day: (iso: string) => string;
	/** The text between the two days if one cell holds both. */
	span: string | null;
	/** HTML tags around prose, as left by web forms. */
	tags: boolean;
	/** Blank columns before the table. */
	shift: number;
	/** Whether a target has three columns: sign, value, unit. */
	wide: boolean;
	/** Whether there is a weight column. Only if the target has three columns. */
	weight: boolean;
	before: string[];
	after: string[];
	footer: string[];
}

/** Spellings of the headings of the indicator table. */
const headingWords = {
	name: '三级指标 指标内容 指标名称 绩效指标名称 三级指标名称 三级绩效指标',
	target:
		'年度(/项目)指标值 指标值 年度指标值 (/项目)指标值 目标值 年度目标值 绩效指标值 指标值及单位 ' +
		'指标值(包含数字及文字描述) 指标目标值 全年指标值 计划指标值 计划值 预期值 年度预期目标值',
	nature: '指标性质 指标符号 运算符号 计算符号 绩效指标性质 比较符',
	unit: '度量单位 计量单位 指标值单位 指标单位 绩效度量单位',
	weight: '权重 分值 指标权重 指标分值 权重(%) 分值权重 权重分值',
};

const listed = [
	textWords,
	dateWords,
	amountWords,
	goalWords,
	headingWords,
	...[level1Words, level2Words],
].flatMap((words) => Object.values(words).map((line) => line.split(' ')));

/** A label -> one of its synonyms, chosen by `pick`. */
function synonym(pick: number): (label: string) => string {
	return (label) => {
		const official = Object.entries({ ...level1Words, ...level2Words }).find(
			([word]) => word === label,
		);
		const words = official
			? [label, ...official[1].split(' ')]
			: (listed.find((line) => line.includes(label)) ?? [label]);
		return words[pick % words.length] ?? label;
	};
}

const dayFormats: ((iso: string) => string)[] = [
	(iso) => iso,
	(iso) => iso.replaceAll('-', '/'),
	(iso) => iso.replaceAll('-', '.'),
	(iso) => iso.replace(/-0?/, '年').replace(/-0?/, '月') + '日',
	(iso) => iso.replaceAll('-', ''),
];

const narrative = fc.constantFrom(
	'一、部门基本情况',
	'2023年度本单位共编报绩效目标的项目22个，涉及财政资金2434.85万元。',
	'（三）其他需要说明的情况',
);

export const layout: fc.Arbitrary<Layout> = fc.record({
	title: fc.constantFrom(
		'财政项目支出绩效目标申报表',
		'项目支出绩效目标申报表',
		'项目绩效目标申报表',
		'财政 项目 支出 绩效目标 申报表',
	),
	yearAt: fc.constantFrom('below', 'behind', 'before'),
	words: fc.nat({ max: 6 }).map(synonym),
	gap: fc.constantFrom('', ' ', '\n'),
	unit: fc.constantFrom('元', '万元'),
	unitAt: fc.constantFrom('section', 'alone', 'label'),
	day: fc.constantFrom(...dayFormats),
	span: fc.option(fc.constantFrom('至', '~', '-', '—')),
	tags: fc.boolean(),
	shift: fc.nat({ max: 3 }),
	wide: fc.boolean(),
	weight: fc.boolean(),
	before: fc.array(narrative, { maxLength: 2 }),
	after: fc.array(narrative, { maxLength: 2 }),
	footer: fc.constantFrom([], ['填表人：甲乙', '联系电话：55512345'], ['填报人', '甲乙']),
});
