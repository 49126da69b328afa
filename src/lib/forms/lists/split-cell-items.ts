// Several indicators in one cell of a table of many projects: `数量指标：维修桥梁≥3座；检测桥梁5座`.
import type { Cell } from '#lib/documents/sheet.ts';
import { isTarget } from '#lib/forms/targets/is-target.ts';
import { parseTarget } from '#lib/forms/targets/parse-target.ts';
import { level1Of, level2Of } from '#lib/forms/words/labels.ts';
import { toHalfWidth, toLabel, withoutTags } from '#lib/forms/words/plain-text.ts';
import { level1Under, type Level1, type Level2 } from '#lib/model/taxonomy.ts';

export interface ItemLevels {
	level1: Level1 | null;
	level2: Level2 | null;
}

export interface CellItem extends ItemLevels {
	text: string;
	/** Null if it is not clear where the name ends. */
	parts: { name: string; target: string } | null;
}

/** No cell lists more. */
const longest = 4000;
const longestItem = 120;

const numbered =
	/^(?:[(（]\d{1,2}[)）]|\d{1,2}[、．)）]|\d{1,2}\.(?!\d)|[①-⑳]|指标\s?\d{1,2}[:：.、]?|[-·•])\s*/;
/** Ends of lines and sentences, and a blank before a number of a list. */
const ends = /[\n;；。]|\s+(?=[(（]\d{1,2}[)）]|\d{1,2}[、．)）]|\d{1,2}\.(?!\d)|[①-⑳])/;
const labelled = /^([^:：;；]{2,20})[:：]\s*/;

/** The items of a cell below the heading of a level. Labels in the cell say the level of what follows. */
export function splitCellItems({ text }: Cell, heading: ItemLevels): CellItem[] {
	if (text.length > longest) return [];
	let levels = heading;
	return withoutTags(text)
		.split(ends)
		.flatMap(toItems)
		.flatMap((line): CellItem[] => {
			let item = withoutNumber(line);
			for (let named = levelsIn(item, heading); named; named = levelsIn(item, heading)) {
				levels = named.levels;
				item = withoutNumber(named.rest);
			}
			return item === '' ? [] : [{ ...levels, text: item, parts: partsOf(item) }];
		});
}

/**
 * A line as one item, or as several that only blanks part, if each of them is clear. Words behind a clear
 * item are an item of their own: `受益人口数≥164人 秩序有所改善`.
 */
function toItems(line: string): string[] {
	// A blank inside a number is where its cell broke it.
	const items = line.trim().split(/(?<!\d)\s+|\s+(?!\d)/);
	const isClear = items.every((item, i) => {
		const label = labelled.exec(withoutNumber(item))?.[0] ?? '';
		const body = withoutNumber(item).slice(levelOf(label) ? label.length : 0);
		const isLast = i > 0 && i === items.length - 1;
		return partsOf(body) !== null || (isLast && isPhrase(body));
	});
	return isClear ? items : [line];
}

/** Whether a text can be no end of a target, as 以上 is. */
function isPhrase(text: string): boolean {
	return /^\p{Script=Han}{4,}$/u.test(text) && !/^(?:以|之|左右|及)/.test(text);
}

function withoutNumber(item: string): string {
	return item.trim().replace(numbered, '');
}

function levelOf(label: string): Level1 | Level2 | undefined {
	const plain = toLabel(label).replace(/\d{0,2}:?$/, '');
	return level2Of(plain) ?? level1Of(plain);
}

function levelsIn(item: string, heading: ItemLevels): { levels: ItemLevels; rest: string } | null {
	const match = labelled.exec(item);
	const label = toLabel((match?.[1] ?? item).replace(/\d{1,2}\s*$/, ''));
	const [level1, level2] = [level1Of(label), level2Of(label)];
	if (label.length > 20 || (level1 ?? level2) === undefined) return null;
	const rest = match ? item.slice(match[0].length) : '';
	const own = level2 ? level1Under(level2) : (level1 ?? null);
	return { levels: { level1: own ?? heading.level1, level2: level2 ?? onlyLevel2(own) }, rest };
}

/** The level 2 of a level 1 that has only one. */
export function onlyLevel2(level1: Level1 | null): Level2 | null {
	return level1 === '满意度指标' ? '服务对象满意度指标' : null;
}

const start = />=|<=|[≥≤><=≧≦]|不[低高少多]于|不超过|(?<![\d.,A-Za-z])\d/g;

/** The name of an item and the target behind it: behind a colon, in brackets, or from a sign or number on. */
function partsOf(item: string): CellItem['parts'] {
	if (item.length > longestItem) return null;
	const half = toHalfWidth(item);
	const cut = (name: number, target: number, end = item.length): CellItem['parts'] => {
		const found = { name: item.slice(0, name).trim(), target: item.slice(target, end).trim() };
		const { kind } = parseTarget(found.target);
		const isOne = kind !== null && kind !== 'composite';
		const isName = found.name.length > 1 && !/[\s≥≤><=]/.test(toHalfWidth(found.name));
		return isName && isOne && isTarget(found.target) ? found : null;
	};
	const colon = half.indexOf(':');
	if (colon > 0) return cut(colon, colon + 1);
	const bracket = half.endsWith(')') ? half.lastIndexOf('(') : -1;
	const inside = bracket > 0 ? cut(bracket, bracket + 1, item.length - 1) : null;
	if (inside) return inside;
	for (const { index } of half.matchAll(start)) {
		if (index >= 2) return cut(index, index);
	}
	return null;
}
