import type { Bridge, BridgeStep } from '#lib/figures/years/bridge.ts';

/** A row of the bridge: a total, or what a step adds. Its bar runs from one level to another, 0 to 1. */
export interface BridgeRow {
	step: BridgeStep | 'before' | 'after';
	fen: number;
	/** How many projects a step is about; null for a total. */
	count: number | null;
	from: number;
	to: number;
}

/** What takes from the total comes first, then what adds to it, then what is not sure. */
const order: readonly BridgeStep[] = [
	'ended',
	'cut',
	'raised',
	'added',
	'moved',
	'suspected',
	'blank',
];

/** The steps that say something, each where the last one left off, between the two totals. */
export function toBridgeRows({ beforeFen, afterFen, steps }: Bridge): BridgeRow[] {
	let level = beforeFen;
	const moves = order
		.filter((step) => steps[step].count > 0)
		.map((step) => {
			const { fen, count } = steps[step];
			const from = level;
			level += fen;
			return { step, fen, count, from, to: level };
		});
	const rows: BridgeRow[] = [
		{ step: 'before', fen: beforeFen, count: null, from: 0, to: beforeFen },
		...moves,
		{ step: 'after', fen: afterFen, count: null, from: 0, to: afterFen },
	];
	const highest = Math.max(1, ...rows.flatMap(({ from, to }) => [from, to]));
	const place = (fen: number) => Math.round((Math.max(0, fen) / highest) * 10_000) / 10_000;
	return rows.map((row) => ({ ...row, from: place(row.from), to: place(row.to) }));
}
