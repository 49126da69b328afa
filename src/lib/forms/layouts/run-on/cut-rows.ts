// The indicators between two labels of a table where nothing keeps cells apart.
import { isUsualWord } from '#lib/forms/targets/is-target.ts';
import type { ContentKind } from '#lib/forms/layouts/pieces/place-words.ts';
import { measureAhead, type Measure } from './measure-ahead.ts';

/** A part of the text of a table. */
export interface Span {
	start: number;
	end: number;
}

export interface CutRow {
	/** Null where it is unclear where the name ends. */
	name: Span | null;
	/** 定量, 正向: what stands between the name and its target. */
	sort?: Span;
	target: Span;
	weight: Span | null;
	note: Span | null;
}

export interface CutRows {
	rows: CutRow[];
	/** What is no clear part of a row. */
	unclear: Span[];
}

/** What the headings say of the columns before and behind the target. */
export interface RunColumns {
	/** Whether a name ends right before its target. */
	isNameBeside: boolean;
	hasSort: boolean;
	hasWeight: boolean;
	hasNote: boolean;
}

/** The columns, or null if a text cannot be cut by them: two targets, or a unit before its number. */
export function runColumns(kinds: readonly ContentKind[]): RunColumns | null {
	const targets = kinds.filter((kind) => kind === 'target');
	const at = kinds.indexOf('target');
	if (targets.length !== 1 || kinds.indexOf('name') < 0) return null;
	const before = kinds.slice(kinds.indexOf('name'), at);
	const [unit, weight] = [kinds.indexOf('unit'), kinds.indexOf('weight')];
	if ((unit >= 0 && unit < at) || (weight >= 0 && weight < at)) return null;
	return {
		isNameBeside: before.filter((kind) => kind !== 'nature').length === 1,
		hasSort: before.includes('nature'),
		hasWeight: weight >= 0,
		hasNote: kinds.slice(at).some((kind) => kind === 'other' || kind === 'remark'),
	};
}

/** Ends of names behind which a number is a target, not a part of the name. */
const nameEnd =
	/(?:[数率度性感量]|情况|程度|水平|能力|面积|长度|里程|标准|时间|时限|成本|金额|费用|规模|价格)(?:[（(][^（）()]{1,10}[)）])?$/;
const usual =
	'明显|显著|有所|不断|稳步|持续|逐步|有效|提[高升]|改善|稳定|良好|健全|完善|及时|保障|增强|增加|优';
/** Words behind which another name begins: nobody can tell one name from two. 能力提升情况 is one. */
const wordsWithin = new RegExp(
	`(?:情况|程度|水平|能力|[度率性感量])(?:${usual}){1,4}(?!${usual}|情况|程度|水平|能力|效果|机制|[度率性量])`,
);
const endsUsually = new RegExp(`(?:情况|程度|水平|能力|意识|[度率性感量])(?:${usual})$`);
const longestName = 60;
const note =
	/^\s*(?:(?:计划|历史|行业|国家|部门|地方|其他|预算|合同)标准|定量|定性|正向(?:指标)?|反向(?:指标)?)/;

/** Cuts a text into names and targets. Lines of the text end a row, but a name may go on behind one. */
export function cutRows(text: string, whole: Span, columns: RunColumns): CutRows {
	const cut: CutRows = { rows: [], unclear: [] };
	let start = whole.start;
	for (let at = start; at < whole.end; at += 1) {
		const found = targetAt(text, { start, at, end: whole.end });
		if (!found) continue;
		const row = rowOf(text, { start, at, found, end: whole.end }, columns);
		if (!row) break;
		addRow(text, row, { columns, cut, start });
		start = row.note?.end ?? row.weight?.end ?? row.target.end;
		at = start - 1;
	}
	const { rows, unclear } = wordsRows(text, { start, end: whole.end }, columns);
	return { rows: [...cut.rows, ...rows], unclear: [...cut.unclear, ...unclear] };
}

function targetAt(
	text: string,
	{ start, at, end }: { start: number; at: number; end: number },
): Measure | null {
	const before = text.slice(start, at);
	if (/[\d.,A-Za-z第]$/.test(before) || (before.trim() !== '' && before.trim().length < 2))
		return null;
	const found = measureAhead(text, at);
	if (!found || found.end > end) return null;
	// The month of a date, or the end of a span.
	if (!found.hasSign && /\d年$|\d[月日]?\s?[-—–~至到]{1,2}$/.test(before)) return null;
	if (found.hasSign) return found;
	if (before.trim() === '') return null;
	const isEnd = found.end === end || text.charAt(found.end) === '\n';
	return isEnd || (found.isClosed && nameEnd.test(before.trim())) ? found : null;
}

const sortBehind = /(?:定量|定性|正向|反向|负向)(?:指标)?\s*$/;

/** The row that ends with a target. Null if it is unclear where the target or what follows it ends. */
function rowOf(
	text: string,
	{ start, at, found, end }: { start: number; at: number; found: Measure; end: number },
	columns: RunColumns,
): CutRow | null {
	const target = { start: at, end: found.end };
	const rest = text.slice(target.end, end);
	const isEnd = /^\s*(?:\n|$)/.test(rest);
	if (/^[\w.〇]/.test(rest) && !(columns.hasWeight && /^\d/.test(rest))) return null;
	// Of two targets side by side, the first may be the end of the name.
	if (/^\s?[≥≤><=≧≦＞＜＝]/.test(rest)) return null;
	if (/^(?:19|20)\d\d年$/.test(text.slice(at, found.end))) return null;
	if (!found.isClosed && (!isEnd || columns.hasWeight)) return null;
	const weight = columns.hasWeight ? /^\s*\d{1,3}(?:\.\d{1,2})?(?:%|分)?/.exec(rest)?.[0] : null;
	// Without a weight behind it, the number may be the weight itself.
	if (columns.hasWeight && !weight) return null;
	const from = target.end + (weight?.length ?? 0);
	const said = columns.hasNote ? note.exec(text.slice(from, end))?.[0] : null;
	const sort = columns.hasSort ? sortBehind.exec(text.slice(start, at))?.[0] : null;
	const nameEndsAt = at - (sort?.length ?? 0);
	return {
		name: { start, end: nameEndsAt },
		...(sort && { sort: { start: nameEndsAt, end: at } }),
		target,
		weight: weight ? { start: target.end, end: from } : null,
		note: said ? { start: from, end: from + said.length } : null,
	};
}

function addRow(
	text: string,
	row: CutRow,
	{ columns, cut, start }: { columns: RunColumns; cut: CutRows; start: number },
): void {
	const last = text.lastIndexOf('\n', row.target.start);
	const end = row.name?.end ?? row.target.start;
	const name = text.slice(start, end);
	const isBelow = last >= start && !isClearName(name) && isClearName(text.slice(last + 1, end));
	const above = isBelow ? wordsRows(text, { start, end: last }, columns) : null;
	const own = above?.unclear.length === 0 ? { start: last + 1, end } : row.name;
	if (own !== row.name && above) cut.rows.push(...above.rows);
	if (own && columns.isNameBeside && isClearName(text.slice(own.start, own.end))) {
		cut.rows.push({ ...row, name: own });
	} else {
		cut.rows.push({ ...row, name: null });
		if (own) cut.unclear.push(own);
	}
}

/** The space for a target behind a name of a template: `（≥**公里）`. */
const blankTarget = /\s?[(（]\s?[≥≤]\s?\*{1,3}[^()（）]{0,8}[)）]$/;

/** Whether a text is one name: not a row of words and another name, nor a sentence. */
function isClearName(printed: string): boolean {
	const name = printed.trim().replace(blankTarget, '');
	if (name.length < 2 || name.length > longestName || /[。；;≥≤]/.test(name)) return false;
	const [, below, ...more] = name.split('\n');
	const isOpen = /[(（][^()（）]{0,12}\n/.test(name);
	if (more.length > 0 || (below !== undefined && !isOpen && !restOfName.test(below))) return false;
	const hasMeasure = [...name.matchAll(/(?<![\d.,])\d/g)].some(
		({ index }) => index > 1 && measureAhead(name, index)?.isClosed,
	);
	return !wordsWithin.test(name) && !hasMeasure;
}

/** Cuts lines without a number: names with a target in words. */
function wordsRows(text: string, { start, end }: Span, columns: RunColumns): CutRows {
	const cut: CutRows = { rows: [], unclear: [] };
	const mayEnd = columns.isNameBeside && !columns.hasWeight;
	let isUnclear = false;
	for (const group of nameGroups(text, { start, end })) {
		const at = mayEnd ? wordsStart(text.slice(group.start, group.end)) : null;
		// What is unclear may be the beginning of the name below.
		if (at === null || isUnclear) cut.unclear.push(group);
		else cut.rows.push(wordsRow(group, group.start + at));
		isUnclear = at === null;
	}
	return cut;
}

/** Lines, each with the lines below that go on with a name. */
function nameGroups(text: string, { start, end }: Span): Span[] {
	const groups: Span[] = [];
	let from = start;
	for (const line of text.slice(start, end).split('\n')) {
		const to = from + line.length;
		const last = groups.at(-1);
		const isRest = restOfName.test(line) || (wordsStart(line) ?? shortest) < shortest;
		if (last && isRest) last.end = to;
		else if (line.trim() !== '') groups.push({ start: from, end: to });
		from = to + 1;
	}
	return groups;
}

/** A shorter name is the rest of one. */
const shortest = 4;
/** The rest of a name that broke at the end of a line. */
const restOfName = /^(?:情况|程度|水平|能力|[度率性感量数])/;

function wordsRow({ start, end }: Span, at: number): CutRow {
	return { name: { start, end: at }, target: { start: at, end }, weight: null, note: null };
}

/** No name ends with such a word, so that a target begins there. */
const adverb = /^(?:明显|显著|有所|不断|稳步|持续|逐步|进一步|有效).{2}/;

/** Where the target in words at the end of a line begins, or null. */
function wordsStart(line: string): number | null {
	const printed = line.trimEnd();
	if (printed.length > longestName) return null;
	for (let at = 2; at < printed.length; at += 1) {
		const name = printed.slice(0, at);
		const words = printed.slice(at);
		// Of two targets in words side by side, the first may be the end of the name.
		if (endsUsually.test(name) && isUsualWord(words) && !adverb.test(words)) return null;
		if (!isUsualWord(words) || !(nameEnd.test(name) || adverb.test(words))) continue;
		return isClearName(name) ? at : null;
	}
	return null;
}
