// What happens to documents on their way: cells are lost, rows repeated, files cut off.
import type { TableCell } from '../forms/round-trip-table.ts';
import type { Cell, Composed } from './draft.ts';
import type { Vocabulary } from './vocabulary.ts';

export type Damage =
	| 'none'
	| 'blank cell'
	| 'error value'
	| 'cut off'
	| 'cut off in a cell'
	| 'heading repeated'
	| 'page heads repeated'
	| 'displaced label'
	| 'displaced row';

/** Damages a document that has one form; `isText` where a row may lose its columns. */
export function damage(
	composed: Composed,
	vocabulary: Vocabulary,
	{ isText, isDense }: { isText: boolean; isDense: boolean },
): void {
	// Cells of a document without a table stand within its lines.
	const isForm = composed.drafts.length > 0 && composed.blocks.some((block) => 'table' in block);
	const kind = vocabulary.arrange<Damage>('damage', {
		none: 40,
		'blank cell': isForm && !isDense ? 3 : 0,
		'error value': isForm ? 2 : 0,
		'cut off': isForm && isText ? 2 : 0,
		'cut off in a cell': isForm && isText ? 1 : 0,
		'heading repeated': isForm && !isDense ? 2 : 0,
		'page heads repeated': isForm && !isDense ? 2 : 0,
		'displaced label': isForm && !isDense ? 2 : 0,
		'displaced row': isForm && isText && !isDense ? 2 : 0,
	});
	const { random } = vocabulary;
	if (kind === 'blank cell' || kind === 'error value') {
		const draft = random.pick(composed.drafts);
		const at =
			kind === 'blank cell'
				? /^(projectName|department|unit|funding|indicators\.\d+\.targetText)/
				: /^(funding|indicators\.\d+\.targetText)/;
		const printed = new Set(
			composed.blocks.flatMap((block) => ('table' in block ? block.table.flat() : [])),
		);
		// What other forms say too would be lost for them as well.
		const shared = new Set(
			composed.drafts.filter((other) => other !== draft).flatMap((other) => other.cellsOf(/(?:)/)),
		);
		const cells = draft
			.cellsOf(at)
			.filter((each) => each.text !== '' && printed.has(each) && !shared.has(each));
		if (cells.length === 0) return;
		const cell = random.pick(cells);
		if (kind === 'blank cell') draft.blank(cell);
		else draft.spoil(cell, random.pick(['#VALUE!', '#REF!', '#DIV/0!', '#N/A']));
	}
	if (kind === 'cut off' || kind === 'cut off in a cell') cutOff(composed, vocabulary, kind);
	if (kind === 'heading repeated') repeatHeading(composed);
	if (kind === 'page heads repeated') repeatPageHeads(composed);
	if (kind === 'displaced label') displaceLabel(composed, vocabulary);
	if (kind === 'displaced row') displace(composed, vocabulary);
}

/** The last table that prints indicators, and the row of its headings. */
function lastTable({ blocks }: Composed): { rows: TableCell[][]; heading: number } | null {
	for (const block of blocks.toReversed()) {
		if (!('table' in block)) continue;
		const heading = block.table.findLastIndex((row) =>
			row.some(({ text }) => /^[二三]级指标/.test(text)),
		);
		if (heading >= 0) return { rows: block.table, heading };
	}
	return null;
}

/** The file ends somewhere among the last form's indicators, perhaps within a cell. */
function cutOff(composed: Composed, { random }: Vocabulary, kind: Damage): void {
	const found = lastTable(composed);
	if (!found || found.rows.length - found.heading < 4) return;
	const { rows, heading } = found;
	const keep = heading + 2 + random.below(rows.length - heading - 3);
	const lost = new Set(rows.splice(keep).flat());
	const end = composed.blocks.findIndex((block) => 'table' in block && block.table === rows);
	// A form behind the table is lost with all that it says.
	for (const block of composed.blocks.splice(end + 1)) {
		if ('table' in block) for (const cell of block.table.flat()) lost.add(cell);
	}
	for (const cell of rows.flat()) cell.rows = Math.min(cell.rows, rows.length);
	trimRows(rows);
	// Projects of a list that stand below the cut leave nothing behind.
	for (const draft of composed.drafts) draft.cutOff(lost);
	composed.drafts = composed.drafts.filter(
		(draft) => draft.cellsOf(/^(projectName|indicators)/).length > 0,
	);
	const last = rows.at(-1)?.at(-1) as Cell | undefined;
	if (kind === 'cut off in a cell' && last && last.text.length > 1) {
		for (const draft of composed.drafts) draft.leaveOpen(last);
		last.text = last.text.slice(0, -1);
	}
}

/** Merged cells end with the table. */
function trimRows(rows: TableCell[][]): void {
	rows.forEach((row, i) => {
		for (const cell of row) cell.rows = Math.min(cell.rows, rows.length - i);
	});
}

/** A page break repeats the heading where no merged label reaches over it. */
function repeatHeading(composed: Composed): void {
	const found = breakInTable(composed);
	if (!found) return;
	const { rows, at, copied, side } = found;
	if (side) side.rows += copied.length;
	rows.splice(at, 0, ...copied);
}

/** A page break ends the table and begins another below the title and the heading. */
function repeatPageHeads(composed: Composed): void {
	const found = breakInTable(composed);
	const block = composed.blocks.findIndex((each) => 'table' in each && each.table === found?.rows);
	const title = composed.blocks.find(
		(each) => 'paragraph' in each && /绩效目标/.test(each.paragraph),
	);
	if (!found || !title) return;
	const { rows, at, copied, side } = found;
	const behind = rows.splice(at);
	// Rows behind the table, which the label beside it does not cover, are moved too.
	if (side) side.rows = at - rows.findIndex((row) => row.includes(side));
	composed.blocks.splice(block + 1, 0, { ...title }, { table: [...copied, ...behind] });
}

/** A row before which a page may break, and a copy of the heading rows without the label beside them. */
function breakInTable(composed: Composed) {
	const found = lastTable(composed);
	if (!found) return null;
	const { rows, heading } = found;
	const above = rows[heading] ?? [];
	const over = (at: number): TableCell[] => crossing(rows, at);
	const breaks = rows.flatMap((_, at) =>
		at > heading + 2 && over(at).every((each) => each === above[0]) ? [at] : [],
	);
	const at = breaks[Math.floor(breaks.length / 2)];
	if (at === undefined) return null;
	const side = over(at)[0] ?? null;
	let top = heading;
	while (over(top).some((each) => each !== side)) top -= 1;
	const heads = rows.slice(top, heading + 1);
	if (heads.some((row, i) => row.some((each) => each !== side && i + each.rows > heads.length))) {
		return null;
	}
	const copied = heads.map((row) =>
		row.filter((each) => each !== side).map((each) => ({ ...each })),
	);
	return { rows, at, side, copied };
}

/** A label of a level stands in the blank column left of its own. */
function displaceLabel(composed: Composed, { random }: Vocabulary): void {
	const found = lastTable(composed);
	if (!found) return;
	const { rows, heading } = found;
	const spots = rows
		.slice(heading + 1)
		.flatMap((row) =>
			row.flatMap((each, i) =>
				i > 0 && /指标$/.test(each.text) && row[i - 1]?.text === '' ? [{ row, i }] : [],
			),
		);
	if (spots.length === 0) return;
	const { row, i } = random.pick(spots);
	const [blank, label] = [row[i - 1], row[i]];
	if (blank && label && blank.columns === label.columns && blank.rows === 1 && label.rows === 1) {
		[row[i - 1], row[i]] = [label, blank];
	}
}

/** The cells that reach down over the upper edge of a row. */
function crossing(rows: readonly TableCell[][], at: number): TableCell[] {
	return rows.slice(0, at).flatMap((row, i) => row.filter((cell) => i + cell.rows > at));
}

/** A row of an indicator stands one column too far to the right. */
function displace(composed: Composed, { random }: Vocabulary): void {
	const found = lastTable(composed);
	if (!found || found.rows.length - found.heading < 3) return;
	const { rows, heading } = found;
	if ((rows[heading] ?? []).some(({ text }) => /性质|符|单位|权重|分值|说明|解释|备注/.test(text)))
		return;
	const at = heading + 1 + random.below(rows.length - heading - 2);
	rows[at]?.unshift({ text: '', columns: 1, rows: 1 });
}
