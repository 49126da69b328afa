import type { PdfContent, PdfGlyph, PdfRule } from './pdf-content.ts';

/** How far from the middle of its glyphs a line may strike them, in multiples of their size. */
const nearness = 0.22;
/** How far a line may reach beyond the text that it strikes, in points. */
const overhang = 2;

/**
 * Finds the lines that strike text: they run through the middle of glyphs and end with them, as no line
 * of a table does. Returns the struck glyphs and the other lines.
 */
export function findStruck({ glyphs, rules }: PdfContent): {
	struck: Set<PdfGlyph>;
	rules: PdfRule[];
} {
	const struck = new Set<PdfGlyph>();
	if (glyphs.length * rules.length > mostPairs) return { struck, rules };
	const byHeight = new Map<number, PdfGlyph[]>();
	for (const glyph of glyphs) {
		const at = Math.floor(glyph.y / bucket);
		const known = byHeight.get(at);
		if (known) known.push(glyph);
		else byHeight.set(at, [glyph]);
	}
	const others = rules.filter((rule) => {
		if (!rule.across) return true;
		const at = Math.floor(rule.at / bucket);
		const near = [at - 1, at, at + 1].flatMap((each) => byHeight.get(each) ?? []);
		const crossed = near.filter((glyph) => isCrossed(glyph, rule));
		const from = Math.min(...crossed.map((glyph) => glyph.x0));
		const to = Math.max(...crossed.map((glyph) => glyph.x1));
		const isStrike =
			crossed.length > 0 &&
			Math.abs(rule.from - from) <= overhang &&
			Math.abs(rule.to - to) <= overhang;
		if (isStrike) for (const glyph of crossed) struck.add(glyph);
		return !isStrike;
	});
	return { struck, rules: others };
}

/** A page with more glyphs times lines is no form, and its lines are not compared with its glyphs. */
const mostPairs = 50_000_000;

/** Points. Larger than the nearness of any usual text. */
const bucket = 8;

function isCrossed(glyph: PdfGlyph, rule: PdfRule): boolean {
	const isNear = Math.abs(glyph.y - rule.at) <= glyph.size * nearness;
	return isNear && !glyph.upwards && glyph.x >= rule.from && glyph.x <= rule.to;
}
