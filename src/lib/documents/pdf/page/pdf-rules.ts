import type { PdfRule } from './pdf-content.ts';
import { apply, type Matrix } from './pdf-matrix.ts';

/** In points. Anything thicker is an area, not a line. */
const thickest = 3;
const shortest = 3;

type Point = [x: number, y: number];

interface Path {
	/** Points joined by straight lines. */
	runs: Point[][];
	hasCurves: boolean;
}

/** Reads a path of pdf.js. Its codes: 0 move, 1 line, 2 cubic curve, 3 quadratic curve, 4 close. */
function readPath(data: ArrayLike<number>, matrix: Matrix): Path {
	const path: Path = { runs: [], hasCurves: false };
	let run: Point[] = [];
	const point = (i: number): Point => apply(matrix, data[i] ?? 0, data[i + 1] ?? 0);
	for (let i = 0; i < data.length;) {
		const step = data[i] ?? 4;
		i += 1;
		if (step === 0) path.runs.push((run = [point(i)]));
		else if (step === 1) run.push(point(i));
		else if (step === 4 && run[0]) run.push(run[0]);
		else if (step === 2 || step === 3) {
			path.hasCurves = true;
			path.runs.push((run = [point(i + (step === 2 ? 4 : 2))]));
		}
		i += [2, 2, 6, 4, 0][step] ?? 0;
	}
	return path;
}

/** The ruling lines that a path paints: straight strokes and thin filled rectangles. */
export function readRules(
	data: ArrayLike<number>,
	matrix: Matrix,
	painted: { stroke: boolean; fill: boolean },
): { rules: PdfRule[]; hasCurves: boolean } {
	const { runs, hasCurves } = readPath(data, matrix);
	const rules: PdfRule[] = [];
	for (const run of runs) {
		const thin = painted.fill ? thinRule(run) : null;
		if (thin) rules.push(thin);
		else if (painted.stroke) rules.push(...strokes(run));
	}
	return { rules, hasCurves };
}

function strokes(run: readonly Point[]): PdfRule[] {
	return run.slice(1).flatMap((end, i) => {
		const rule = thinRule([run[i] ?? end, end]);
		return rule ? [rule] : [];
	});
}

function thinRule(points: readonly Point[]): PdfRule | null {
	const xs = points.map(([x]) => x);
	const ys = points.map(([, y]) => y);
	const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
	if (x1 - x0 >= shortest && y1 - y0 <= thickest && x1 - x0 > y1 - y0) {
		return { across: true, at: (y0 + y1) / 2, from: x0, to: x1 };
	}
	if (y1 - y0 >= shortest && x1 - x0 <= thickest && y1 - y0 > x1 - x0) {
		return { across: false, at: (x0 + x1) / 2, from: y0, to: y1 };
	}
	return null;
}
