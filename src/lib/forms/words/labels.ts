// What a cell means as a label. Its text decides, not its position. Labels come from `toLabel`.
import type { AmountUnit } from '#lib/model/form.ts';
import { level1s, level2s, type Level1, type Level2 } from '#lib/model/taxonomy.ts';
import {
	amountWords,
	dateWords,
	entriesOf,
	goalWords,
	level1Words,
	level2Words,
	otherWords,
	sectionWords,
	textWords,
	type AmountLabel,
	type DateField,
	type TextField,
} from './label-words.ts';
import { amountOf, isMoneyHeading } from './amount-grammar.ts';
import { goalOf, isGoalHeading } from './goal-grammar.ts';
import { readHeading, type ColumnKind } from './heading-grammar.ts';
import { isTableLabel, level1By, level2By } from './level-grammar.ts';
import { toHalfWidth, toLabel } from './plain-text.ts';
import { remembered } from './remembered.ts';
import { dateOf, isNoteLabel, textOf } from './text-grammar.ts';
import { isTitle } from './titles.ts';

const texts: ReadonlyMap<string, TextField> = new Map(entriesOf(textWords));
const dates: ReadonlyMap<string, DateField | 'span'> = new Map(entriesOf(dateWords));
const amounts: ReadonlyMap<string, AmountLabel> = new Map(entriesOf(amountWords));
const goals: ReadonlyMap<string, 'overallGoal' | 'annualGoal'> = new Map(entriesOf(goalWords));
const sections = new Set(sectionWords.split(' '));
const others = new Set(otherWords.split(' '));
const level1Labels: ReadonlyMap<string, Level1> = new Map([
	...level1s.map((label): [string, Level1] => [label, label]),
	...entriesOf(level1Words),
]);
const level2Labels: ReadonlyMap<string, Level2> = new Map([
	...level2s.map((label): [string, Level2] => [label, label]),
	...entriesOf(level2Words),
]);

/** The label without a colon at its end and without the stars of fields that must be filled in. */
function bare(label: string): string {
	const words = label.endsWith(':') ? label.slice(0, -1) : label;
	return /^[*★]|[*★]$/.test(words) ? words.replace(/^[*★]{1,2}|[*★]{1,2}$/g, '') : words;
}

export function textLabel(label: string): TextField | undefined {
	const words = bare(label);
	return texts.get(words) ?? textOf(words.replace(sealed, ''));
}

export function dateLabel(label: string): DateField | 'span' | undefined {
	const words = bare(label);
	return dates.get(words) ?? dateOf(words);
}

/** The space for a seal, or that a field must be filled in. */
const sealed = /\((?:盖章|公章|签章|必填|全称|公开)\)$/;

/** Forms also use units such as 千元, 亿元 and 美元. Amounts in these units are not read. */
const anyUnit = '(?:人民币)?((?:[百千万亿美]|十万|百万|千万)?元)';
const bracketUnit = new RegExp(`\\((?:单位:?)?${anyUnit}\\)$`);

/** The words of a part of a sum: `1、其中:一般公共预算` -> `一般公共预算`. */
function withoutAmongThem(label: string): string {
	const words = label.replace(
		/^(?:\([一二三四五六七八九\d]{1,2}\)|[一二三四五六七八九\d]{1,2}[、.])/,
		'',
	);
	return words.startsWith('其中') ? words.replace(/^其中:?/, '') : words;
}

/** Ignores `其中:` before the label and a unit in brackets after it. */
export function fundingLabel(label: string): AmountLabel | undefined {
	const whole = withoutAmongThem(bare(label));
	const words = whole.endsWith(')') ? whole.replace(bracketUnit, '') : whole;
	const known = amounts.get(words);
	if (known || sections.has(words) || others.has(words)) return known;
	const named = amountOf(words);
	return named === null || named === 'foreign' ? undefined : named;
}

/**
 * Whether a label names money that a form has no field for, such as 上级资金. `grant` is fiscal money of
 * another level, such as 中央财政补助.
 */
export function foreignAmount(label: string): 'grant' | 'other' | null {
	const whole = withoutAmongThem(bare(label));
	const words = whole.endsWith(')') ? whole.replace(bracketUnit, '') : whole;
	if (amountOf(words) !== 'foreign') return null;
	return /^(?:中央|上级|[省市区县]级)财政/.test(words) ? 'grant' : 'other';
}

/** The unit inside a funding label, such as `项目资金总额(万元)`, or null. */
export function fundingLabelUnit(label: string): AmountUnit | null {
	if (!label.includes('元')) return null;
	return toAmountUnit(fundingLabel(label) === undefined ? null : bracketUnit.exec(bare(label)));
}

/** Only 元 and 万元 are read. */
function toAmountUnit(match: RegExpExecArray | null): AmountUnit | null {
	const unit = match?.[1];
	return unit === '元' || unit === '万元' ? unit : null;
}

/** A unit of amounts that is not read, as in `单位：千元` or `项目资金（亿元）`, or null. */
export function foreignUnit(label: string): string | null {
	if (!label.includes('元')) return null;
	const words = bare(label);
	const inBrackets = bracketUnit.exec(words);
	const head = inBrackets && words.slice(0, inBrackets.index);
	const isHead = head !== null && (isSection(head) || amounts.has(withoutAmongThem(head)));
	const match = isHead ? inBrackets : aloneUnit.exec(label.replace(yearBefore, ''));
	return match && toAmountUnit(match) === null ? (match[1] ?? null) : null;
}

/** Whether a label heads a part of the form and has no value of its own. */
export function isSectionLabel(label: string): boolean {
	return isSection(bare(label)) || fundingUnit(label) !== null;
}

function isSection(words: string): boolean {
	return (
		sections.has(words) || isMoneyHeading(words) || isGoalHeading(words) || isTableLabel(words)
	);
}

/** Whether a label heads the amounts. An amount right behind it is theirs. */
export function isMoneySection(label: string): boolean {
	const words = bare(label).replace(bracketUnit, '');
	return isMoneyHeading(words) || (sections.has(words) && words.includes('资金'));
}

const unitKind = '(?:金额|货币|资金)?单位';
const aloneUnit = new RegExp(`^\\(?${unitKind}:?${anyUnit}\\)?$`);
const yearBefore = new RegExp(`^(\\(\\d{4}年度?\\)|\\d{4}年度?)(?=\\(?${unitKind})`);

/** The unit in `项目资金 (元)`, `单位：万元` or `(2023年度) 单位：万元`, or null. */
export function fundingUnit(label: string): AmountUnit | null {
	if (!label.includes('元')) return null;
	return sectionUnit(label) ?? toAmountUnit(aloneUnit.exec(label.replace(yearBefore, '')));
}

/** The unit in `项目资金 (元)`, or null. It takes precedence over `单位：元`, which is farther away. */
export function sectionUnit(label: string): AmountUnit | null {
	const words = bare(label);
	const match = bracketUnit.exec(words);
	const head = match && words.slice(0, match.index);
	const isHead = head !== null && (isSection(head) || /^投入(?:目标|情况)$/.test(head));
	return isHead ? toAmountUnit(match) : null;
}

/** The unit of amounts in a cell, alone or after other text, or null. */
export function unitIn(text: string): AmountUnit | null {
	return fundingUnit(toLabel(text)) ?? unitBehind(text);
}

const behind = new RegExp(`[\\s,;、)]\\(?${unitKind}\\s*:\\s*${anyUnit}\\)?$`);

/** The unit after other text in a short cell, such as `填报单位：文化局  单位：万元`, or null. */
export function unitBehind(text: string): AmountUnit | null {
	return text.length <= longestLabel && text.includes('元')
		? toAmountUnit(behind.exec(toHalfWidth(text).trim()))
		: null;
}

/** `(2023年度)单位:万元` -> `(2023年度)`. Other labels are returned unchanged. */
export function withoutUnit(label: string): string {
	return fundingUnit(label) === null ? label : (yearBefore.exec(label)?.[1] ?? label);
}

/** Which goal a label names. Years in brackets after it are ignored. */
export function goalLabel(label: string): 'overallGoal' | 'annualGoal' | undefined {
	const words = goalWordsOf(label);
	const known = goals.get(words);
	if (known) return known;
	const found = goalOf(words);
	return found?.year === null ? found.field : undefined;
}

function goalWordsOf(label: string): string {
	const whole = bare(label).replace(
		/^(?:[一二三四五六七八九\d]{1,2}[、.]|\([一二三四五六七八九\d]{1,2}\))/,
		'',
	);
	const words = whole.endsWith(')') ? whole.replace(/\([^()]*\)$/, '') : whole;
	return words.includes('目标')
		? words.replace(numberedGoal, '').replace(timeInBrackets, '$1')
		: words;
}

/** `年度绩效目标1`, `阶段性(年度)绩效目标`. */
const numberedGoal = /(?<=.{4}目标)(?:\d{1,2}|[一二三四五])$/;
const timeInBrackets = /\((本年度?|当年度?|年度)\)(?=\p{Script=Han})/u;

/** The year of a goal that prints it, as in 2026年目标, or null. */
export function goalYear(label: string): number | null {
	return /^\d{4}年/.test(label) ? (goalOf(goalWordsOf(label))?.year ?? null) : null;
}

/** Whether a label heads the goals without saying whose time, such as 绩效目标. */
export function isGoalSection(label: string): boolean {
	return isGoalHeading(goalWordsOf(label));
}

/** Which column of the indicator table a label heads, if it says so wherever it stands. */
export function columnKind(label: string): ColumnKind | undefined {
	const heading = readHeading(label);
	return heading?.isCertain ? heading.kind : undefined;
}

export function isNameHeading(label: string): boolean {
	return columnKind(label) === 'name';
}

/** No label is longer. The limit keeps the patterns from backtracking in long numbers. */
const longestLabel = 60;

/** A level label without its number and points: `一、产出指标(50分)` -> `产出指标`. */
function undecorated(label: string): string {
	return label
		.replace(/^\(?[一二三四五六七八九十\d]{1,3}[)、.]/, '')
		.replace(/(?:\(\d+(?:\.\d+)?(?:分|%)?\)|\d+(?:\.\d+)?分)$/, '');
}

function levelIn<Level>(labels: ReadonlyMap<string, Level>, label: string): Level | undefined {
	const known = labels.get(label);
	const mayBeDecorated = label.length <= longestLabel && /\d|、/.test(label);
	return known ?? (mayBeDecorated ? labels.get(undecorated(label)) : undefined);
}

export function level1Of(label: string): Level1 | undefined {
	return levelIn(level1Labels, label) ?? level1By(label);
}

export function level2Of(label: string): Level2 | undefined {
	return levelIn(level2Labels, label) ?? level2By(label);
}

/** Whether a label names a level 1 or a level 2. */
export function isLevelLabel(label: string): boolean {
	return (level1Of(label) ?? level2Of(label)) !== undefined;
}

const pastYear =
	/^上一?年度?(?=.*(?:目标|完成|执行|实现))(?:(?:总体|绩效)*目标)?(?:实际)?(?:完成|执行|实现)?(?:情况)?$/;

/** Whether a label heads results of the year before (`上年实际完成情况`), which `Form` does not have. */
function isPastLabel(label: string): boolean {
	return label.startsWith('上') && pastYear.test(bare(label));
}

/** Whether a label names something that `Form` does not have, so that its value stays unread. */
export function isAsideLabel(label: string): boolean {
	return others.has(withoutAmongThem(bare(label))) || isPastLabel(label);
}

/** Whether a label belongs above the indicator table. A row with such a label is not an indicator. */
export function isUpperLabel(label: string): boolean {
	return (
		textLabel(label) !== undefined ||
		dateLabel(label) !== undefined ||
		fundingLabel(label) !== undefined ||
		fundingUnit(label) !== null ||
		goalLabel(label) !== undefined
	);
}

/** Whether a cell above the table looks like a label that no field has. */
export function isUnknownLabel(label: string): boolean {
	return isNoteLabel(bare(label));
}

/** Whether a text is a label anywhere in a form. */
export const isLabel = remembered(
	(label) =>
		label.length <= longestLabel &&
		(isUpperLabel(label) ||
			isSection(bare(label)) ||
			others.has(withoutAmongThem(bare(label))) ||
			foreignAmount(label) !== null ||
			goalYear(label) !== null ||
			isPastLabel(label) ||
			columnKind(label) !== undefined ||
			level1Of(label) !== undefined ||
			level2Of(label) !== undefined ||
			isTitle(label)),
);
