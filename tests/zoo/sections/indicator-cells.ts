// The cells of one indicator, one a column, and what they say.
import { happens } from '../chance.ts';
import type { Composer } from '../composer.ts';
import type { ContentIndicator } from '../contents.ts';
import { cell, type Cell, type Value } from '../draft.ts';
import type { Role } from '../parts/headings.ts';
import { printTarget, saidOf, splitTarget, type TargetStyle } from '../print-values.ts';

export type NameStyle = 'plain' | 'numbered' | 'starred' | 'unit in the name';

export interface CellStyle {
	columns: readonly Role[];
	target: TargetStyle;
	/** An exact number is printed without a sign. */
	isBare: boolean;
	name: NameStyle;
	hasPercentWeights: boolean;
}

/** A target in one cell, without a sign where it is exact. */
export const plainStyle: CellStyle = {
	columns: ['target'],
	target: 'sign',
	isBare: true,
	name: 'plain',
	hasPercentWeights: false,
};

/** The columns behind the levels, in order. */
export function valueCells(
	composer: Composer,
	indicator: ContentIndicator,
	{ index, style, rank }: { index: number; style: CellStyle; rank: number },
): Cell[] {
	const say = (path: string, right: Value | readonly Value[], cells: Cell[]): void =>
		composer.draft.say(`indicators.${index}.${path}`, right, cells);
	const roles = style.columns.filter((role) => role !== 'level1' && role !== 'level2');
	const texts = textsOf(composer, indicator, style, rank);
	const made = roles.map((role) =>
		cell(texts[role], { isWide: role === 'name' || role === 'description' }),
	);
	const cellsOf = (...wanted: Role[]): Cell[] =>
		made.filter((_, i) => wanted.some((role) => role === roles[i]));
	say('name', namesOf(texts.name, indicator), cellsOf('name'));
	sayTarget(composer, indicator, { index, style, cells: cellsOf('sign', 'target', 'unit') });
	if (roles.includes('weight')) {
		say('weight', indicator.weight, cellsOf('weight'));
	}
	return made;
}

/** The number that a form sets before a name is its own or the list's: both are right. */
function namesOf(printed: string, { name }: ContentIndicator): string[] {
	return [printed, name, printed.replace(/^★/, '')];
}

function textsOf(
	composer: Composer,
	indicator: ContentIndicator,
	style: CellStyle,
	rank: number,
): Record<Exclude<Role, 'level1' | 'level2'>, string> {
	const { random, isDense } = composer;
	const { name, target, weight } = indicator;
	const [sign, value, unit] = splitTarget(target);
	const has = (role: Role): boolean => style.columns.includes(role);
	const isInName = style.name === 'unit in the name' && unit !== '';
	const alone = isInName ? { ...target, unit: '' } : target;
	const targetText = has('sign')
		? value
		: has('unit')
			? (target.comparator === '=' ? '' : target.comparator === null ? '' : sign) + value
			: printTarget(alone, isInName ? 'sign' : style.target, style.isBare);
	return {
		name: nameText(name, isInName ? unit : '', style.name, rank),
		target: targetText,
		sign,
		direction: target.comparator === null ? '' : /[<＜]/.test(target.comparator) ? '反向' : '正向',
		unit,
		weight: String(weight) + (style.hasPercentWeights ? '%' : ''),
		description: random.pick([`反映${name}情况`, name, `考核${name}`]),
		note: isDense ? '计划标准' : random.pick(['', '计划标准', '正向指标', '定量', '历史标准']),
		past: pastText(random.next(), value),
		midTarget: printTarget(midTarget(target), style.target, style.isBare),
	};
}

function nameText(name: string, unit: string, style: NameStyle, rank: number): string {
	if (unit) return `${name}（${unit}）`;
	if (style === 'numbered') return `指标${rank + 1}：${name}`;
	return style === 'starred' && rank === 0 ? `★${name}` : name;
}

function pastText(chance: number, value: string): string {
	const number = Number(value);
	return Number.isNaN(number)
		? value
		: String(Math.max(1, Math.round(number * (0.5 + chance / 2))));
}

function midTarget(target: ContentIndicator['target']): ContentIndicator['target'] {
	const number = Number(target.value);
	const isCount = target.comparator !== null && target.unit !== '%' && !Number.isNaN(number);
	return isCount ? { ...target, value: String(number * 3) } : target;
}

/** What the cells of a target say: its text, and sign, number and unit where it has some. */
export function sayTarget(
	composer: Composer,
	{ target }: ContentIndicator,
	{ index, style, cells }: { index: number; style: CellStyle; cells: Cell[] },
): void {
	const { draft } = composer;
	const at = `indicators.${index}.target`;
	const printed = style.columns.filter((role) => ['sign', 'target', 'unit'].includes(role));
	const text = (role: Role): string => cells[printed.indexOf(role)]?.text ?? '';
	const value = text('target');
	const joined = text('sign') + value + text('unit');
	draft.say(`indicators.${index}.targetText`, [joined, value, value + text('unit')], cells);
	const said = saidOf(target);
	for (const [path, right] of Object.entries(said)) {
		// 万 stands beside the name too, so that the number may be read without it.
		if (style.name === 'unit in the name' && target.unit !== '' && path !== 'comparator') {
			if (path === 'unit') draft.open.add(`${at}.unit`);
			else draft.say(`${at}.${path}`, [...right, Number(target.value)], cells);
			continue;
		}
		draft.say(`${at}.${path}`, right, cells);
	}
}

/** A style for all indicators of a form. */
export function cellStyle(
	composer: Composer,
	columns: readonly Role[],
	targets: Record<TargetStyle, number>,
): CellStyle {
	const { random, vocabulary } = composer;
	const isSplit = columns.includes('sign') || columns.includes('unit');
	return {
		columns,
		target: isSplit ? 'sign' : vocabulary.arrange('targets', targets),
		isBare: happens(random, 0.7),
		name: vocabulary.arrange('names', {
			...{ plain: 12, numbered: 1, starred: 1 },
			'unit in the name': isSplit || columns.includes('midTarget') ? 0 : 1,
		}),
		hasPercentWeights: happens(random, 0.15),
	};
}
