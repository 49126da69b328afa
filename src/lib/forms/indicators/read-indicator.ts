import type { Cell } from '#lib/documents/sheet.ts';
import { positionOf, type Ledger } from '#lib/forms/ledger.ts';
import { isComparator, isSort } from '#lib/forms/targets/is-sign.ts';
import { isTarget } from '#lib/forms/targets/is-target.ts';
import { isUnit } from '#lib/forms/targets/is-unit.ts';
import { parseTargetParts } from '#lib/forms/targets/parse-target-parts.ts';
import { parseTarget } from '#lib/forms/targets/parse-target.ts';
import { withUnitOfName } from '#lib/forms/targets/unit-in-name.ts';
import { level2Of } from '#lib/forms/words/labels.ts';
import { asLevelLabel } from '#lib/forms/words/level-grammar.ts';
import { oneLine, toHalfWidth, toLabel, withoutTags } from '#lib/forms/words/plain-text.ts';
import type { ParsedIndicator } from '#lib/forms/parsed-block.ts';
import { level1Under, type Level1, type Level2 } from '#lib/model/taxonomy.ts';
import type { IndicatorCells } from './indicator-row.ts';
import { isPlaceholder, pairListed } from './pair-listed.ts';

export interface Levels {
	level1: Level1 | null;
	level2: Level2 | null;
	level2Printed: Level2 | null;
	repair: string | null;
}

interface RowContext {
	levels: Levels;
	/** Whether the row prints a level 1 and no level 2 behind it. */
	isSplit: boolean;
	/** All cells of the row that are no labels. */
	beside: readonly Cell[];
	ledger: Ledger;
}

/** The cells of one row -> its indicators: mostly one, several if a cell lists them. */
export function readRowIndicators(
	cells: IndicatorCells,
	{ levels, isSplit, beside, ledger }: RowContext,
): ParsedIndicator[] {
	if (!cells.name && !cells.target) return [];
	const listed = pairListed(cells);
	if (listed === 'unclear') {
		const message = '一格里列有几项指标，无法确定各项的指标值';
		ledger.report('unsure-reading', message, cells.target ?? cells.name ?? null);
		return [];
	}
	if (cells.name && !cells.target && isNoPromise(cells.name.text)) {
		ledger.understand(cells.name);
		return [];
	}
	const { name: own, target: its } = cells;
	if (own && (isListed(cells, beside) || isNoName(own, its, isSplit ? null : levels.level2))) {
		ledger.report('unsure-reading', `“${own.text}”不像指标名称`, own);
		return [];
	}
	if (!cells.name && cells.target && isNoTarget(cells.target.text)) {
		ledger.report('unsure-reading', `“${cells.target.text}”不像指标值`, cells.target);
		return [];
	}
	const settled = withoutDoubtfulTarget(withoutDoubtfulUnit(cells, ledger), beside, ledger);
	const { name, nature, target, unit } = settled;
	if (name) ledger.take(name, 'indicatorName');
	if (target) {
		if (nature) ledger.take(nature, 'sign');
		ledger.take(target, 'target');
		if (unit) ledger.take(unit, 'measure');
	}
	if (!name && !target) return [];
	const parts = listed?.map((part) => (target || !part.name ? part : { name: part.name })) ?? [
		settled,
	];
	return parts.map((part) => readIndicator(part, levels, ledger));
}

/** A placeholder, or the row for the pace of spending, which has a weight and no target. */
function isNoPromise(text: string): boolean {
	return (
		isPlaceholder(text) || /^(?:预算|资金)(?:执行|支出)(?:率|进度)?(?:\(%\))?$/.test(toLabel(text))
	);
}

/**
 * A type without a target is a label that is not known, and a single sign a part of one. A value is in the
 * wrong column, and so is another type than that of the row before words that may be the name.
 */
function isNoName(name: Cell, target: Cell | undefined, level2: Level2 | null): boolean {
	const words = name.text.trim();
	if (words.length === 1 || isDay(words) || holdsLevel(words) || isSort(words)) return true;
	const type = level2Of(asLevelLabel(toLabel(words)));
	if (type && type !== level2 && target && !isTarget(target.text)) return true;
	if (!target) return /指标[:：]?$/.test(words) || isValue(words) || isUnit(words);
	return isValue(words) && (!/\d/.test(target.text) || isTarget(words));
}

const coded = /^[[(【]?\d{3,}[\])】]?\s?[-－—–_:]?\s?\p{Script=Han}/u;
const body =
	/(?:部门|局|委|委员会|办公室|管理办|中心|政府|街道|[^城乡]镇|乡|院|所|校|中学|小学|幼儿园|单位|公司)$/;
const plainNumber = /^\d[\d,]*(?:\.\d+)?(?:万?元)?$/;
const sumOfMoney =
	/^\d{1,3}(?:,\d{3})+(?:\.\d+)?(?:万?元)?$|^\d+\.\d{2}(?:万?元)?$|^\d{5,}(?:万?元)?$/;

/** Whether a row lists a body with its sum of money, as a budget does: `820-某镇部门 8,827,620.53`. */
function isListed(
	{ name, nature, target, unit }: IndicatorCells,
	beside: readonly Cell[],
): boolean {
	if (!name || nature || unit) return false;
	const amount = target ?? beside.find((cell) => cell !== name);
	const plain = (text: string): string => toHalfWidth(text).trim();
	const [words, sum] = [plain(name.text), plain(amount?.text ?? '')];
	if (coded.test(words) && (sum === '' ? body.test(words) : plainNumber.test(sum))) return true;
	return body.test(words) && sumOfMoney.test(sum);
}

/** Whether a text without a name beside it is a unit, or words that may be a name in a wrong column. */
function isNoTarget(text: string): boolean {
	return isUnit(text) || (parseTarget(text).kind === 'qualitative' && !isTarget(text));
}

/** Whether a level label stands among other words: then cells of several columns run into one another. */
function holdsLevel(words: string): boolean {
	const all = words.split(/\s+/);
	return all.length > 2 && all.slice(1).some((word) => level2Of(toLabel(word)) !== undefined);
}

/** Whether a text is a day or a span of days: it belongs to a target, not to a name. */
function isDay(text: string): boolean {
	return /\d{4}年\d/.test(text) && parseTarget(text).kind === 'schedule' && isTarget(text);
}

/** A number below the heading of units is none. */
function withoutDoubtfulUnit(cells: IndicatorCells, ledger: Ledger): IndicatorCells {
	const { unit, ...others } = cells;
	if (!unit || !/\d/.test(unit.text) || isUnit(unit.text)) return cells;
	ledger.report('unsure-reading', `“${unit.text}”不是计量单位`, unit);
	return others;
}

function isValue(text: string): boolean {
	if (!/^[^\p{Script=Han}]{0,3}\d/u.test(text.trim())) return false;
	const { kind, unit, implicit } = parseTarget(text);
	return (
		kind === 'quantity' && (unit !== null || !implicit || /^[\d.,]+[万亿]?$/.test(text.trim()))
	);
}

/**
 * A sign or a unit that stands unread beside a target may belong to it. Then the target stays unread
 * too. Other unread cells with a sign or a percent are reported.
 */
function withoutDoubtfulTarget(
	cells: IndicatorCells,
	beside: readonly Cell[],
	ledger: Ledger,
): IndicatorCells {
	const { target, ...others } = cells;
	if (!target) return cells;
	const own = new Set<Cell>(Object.values(cells));
	const left = beside.filter((cell) => !own.has(cell) && ledger.isOpen(cell));
	const signs = left.filter(({ text }) => text.length <= 200 && /[≥≤><＞＜≧≦%％]/.test(text));
	for (const cell of signs) {
		ledger.report('unsure-reading', `指标值旁边还有未读取的“${cell.text}”`, cell);
	}
	const isLoneSign = isComparator(target.text);
	if (isLoneSign) ledger.report('unsure-reading', '指标值一格只有运算符', target);
	const isMissing =
		isLoneSign ||
		left.some(
			({ text }) =>
				(isComparator(text) && !cells.nature) ||
				(/^[(（]?[%％]/.test(text) && isUnit(text) && !cells.unit),
		);
	return isMissing ? others : cells;
}

function readIndicator(cells: IndicatorCells, levels: Levels, ledger: Ledger): ParsedIndicator {
	const { name: nameCell, target: targetCell, weight } = cells;
	const at = nameCell ?? targetCell ?? null;
	const name = nameCell ? oneLine(withoutTags(nameCell.text)) || null : null;
	if (name === null) ledger.report('missing-name', '指标缺少名称', at);
	const { targetText, target } = readTarget(cells);
	if (targetText === null) ledger.report('missing-target', '指标值为空', at);
	if (!levels.level2) ledger.report('missing-level2', '指标上方未印出二级指标', at);
	if (targetCell && targetText !== null && target.kind === null) {
		ledger.report('unknown-target', `指标值未能读懂：“${targetText}”`, targetCell);
	}
	return {
		line: at?.line ?? 0,
		name,
		targetText,
		level1: levels.level2 ? level1Under(levels.level2) : levels.level1,
		level2: levels.level2,
		level2Printed: levels.level2Printed,
		repair: levels.repair,
		target,
		weight: weight ? readWeight(weight, ledger) : null,
		places: {
			name: nameCell ? positionOf(nameCell) : null,
			target: targetCell ? positionOf(targetCell) : null,
		},
	};
}

function readTarget(cells: IndicatorCells): Pick<ParsedIndicator, 'targetText' | 'target'> {
	const [name, nature, unit] = [cells.name, cells.nature, cells.unit].map(textOf);
	const printed = parseTargetParts(nature ?? null, textOf(cells.target), unit ?? null);
	const { targetText, target } = printed;
	if (targetText === null || !name || unit) return printed;
	return { targetText, target: withUnitOfName(target, targetText, name) };
}

function textOf(cell: Cell | undefined): string | null {
	return (cell && withoutTags(cell.text)) || null;
}

/** The number in `10`, `10分` or `10%`. Null with a problem if there is none. */
function readWeight(cell: Cell, ledger: Ledger): number | null {
	ledger.take(cell, 'weight');
	const match = /^(\d+(?:\.\d+)?)(?:%|分)?$/.exec(toHalfWidth(withoutTags(cell.text)).trim());
	if (!match) ledger.report('invalid-weight', `权重不是数字：“${cell.text}”`, cell);
	return match ? Number(match[1]) : null;
}
