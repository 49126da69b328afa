// Charts are SVG, so they use the custom properties of app.css as colours. One drawing serves light,
// dark and print.

export const color = {
	ink: 'var(--ink)',
	muted: 'var(--ink-2)',
	faint: 'var(--ink-3)',
	line: 'var(--line)',
	outline: 'var(--line-strong)',
	surface: 'var(--surface)',
	accent: 'var(--accent)',
	accentSoft: 'var(--accent-soft)',
	second: 'var(--second)',
	third: 'var(--step-3)',
} as const;

/** The number of steps from few to many: `--step-1` to `--step-5`; text on them is `--on-step-…`. */
export const stepCount = 5;

/** The step (1 to 5) for a count of 1 to `most`. */
export function stepOf(count: number, most: number): number {
	if (!(count >= 1 && count <= most)) throw new RangeError(`invalid count: ${count} of ${most}`);
	const place = most === 1 ? 0 : (count - 1) / (most - 1);
	return 1 + Math.round(place * (stepCount - 1));
}
