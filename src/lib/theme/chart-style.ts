// Charts are SVG, so their colours are the page's own custom properties (app.css): one drawing
// serves light and dark, and printing.

/** In single quotes: ECharts writes it unescaped into a style attribute in double ones. */
export const fontFamily =
	"system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif";

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
} as const;

/** Five steps from few to many, with the ink that is legible on each. */
export const steps = [1, 2, 3, 4, 5].map((step) => ({
	fill: `var(--step-${step})`,
	ink: `var(--on-step-${step})`,
}));

/** The step for a count of 1 to `most`. */
export function stepOf(count: number, most: number): { fill: string; ink: string } {
	const place = most === 1 ? 0 : (count - 1) / (most - 1);
	const step = count <= most ? steps[Math.round(place * (steps.length - 1))] : undefined;
	if (!step || count < 1) throw new RangeError(`invalid count: ${count} of ${most}`);
	return step;
}

export const text = { fontFamily, fontSize: 12, color: color.muted };

/** Drawn as SVG text inside the chart: no HTML is built from what a form prints. */
export const tooltip = {
	renderMode: 'richText' as const,
	confine: true,
	backgroundColor: color.surface,
	borderColor: color.line,
	textStyle: { fontFamily, fontSize: 12, color: color.ink },
	transitionDuration: 0,
};
