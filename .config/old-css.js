/**
 * PostCSS: what the minifier does not rewrite for the oldest browsers that the site is built for.
 * @returns {import('postcss').Plugin}
 */
export function oldCss() {
	return { postcssPlugin: 'old-css', AtRule: { media: rewriteRange, container: addFallback } };
}

/**
 * Before Chromium 104 `(width < 720px)` is unknown, and so is what the minifier makes of it.
 * @param {import('postcss').AtRule} rule
 */
function rewriteRange(rule) {
	rule.params = rule.params.replaceAll(/\(width < (\d+)px\)/g, (_, width) => below(Number(width)));
}

const below = (/** @type {number} */ width) => `(max-width: ${width - 0.02}px)`;

/** From which width of the window a page may put how many cards side by side. */
const columns = [
	[1100, 2],
	[1680, 3],
];
/** The gutters of a page and the gaps between its cards, at most. */
const beside = 200;

/**
 * Before Chromium 105 a container cannot be asked, so the window is. Where a card may be narrow it takes
 * its narrow layout, which can be read on a wide card too. A list has a column of its own.
 * @param {import('postcss').AtRule} rule
 * @param {import('postcss').Helpers} helpers
 */
function addFallback(rule, { AtRule }) {
	const [, name, size] = /^(card|list) \(width < (\d+)px\)$/.exec(rule.params) ?? [];
	if (size === undefined) throw rule.error('no fallback is known for this query of a container');
	const next = rule.next();
	if (next?.type === 'atrule' && next.name === 'supports') return;
	const width = Number(size);
	const shared = columns
		.map(([from = 0, count = 0]) => ({ from, to: count * width + beside }))
		.filter(({ from, to }) => name === 'card' && to > from)
		.map(({ from, to }) => `(min-width: ${from}px) and ${below(to)}`);
	const media = new AtRule({ name: 'media', params: [below(width), ...shared].join(', ') });
	media.append(rule.clone().nodes ?? []);
	const supports = { name: 'supports', params: 'not (container-type: inline-size)' };
	rule.after(new AtRule(supports).append(media));
}
