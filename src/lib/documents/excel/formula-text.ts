const reference = /\$?[A-Za-z]{1,3}\$?\d|[A-Za-z_.\u4e00-\u9fff]\s*\(|[!{}[\]:]/;
const longest = 1_000;

/**
 * The text that was typed, if Excel took a text such as `=100.00(%)`, `=≥90%` or `="100%"` for a
 * formula. Null if the formula computes something, so that only its result could tell the text.
 */
export function textOfFormula(formula: string): string | null {
	const typed = formula.trim().replace(/^=/, '').slice(0, longest);
	const quoted = quotedText(typed);
	if (quoted !== null) return quoted;
	if (/^-?\d[\d,]*(?:\.\d+)?%?$/.test(typed)) return typed;
	if (typed === '' || reference.test(typed) || /[&"]/.test(typed)) return null;
	// A sum of numbers has a result that nobody stored. A text has words or brackets behind its number.
	const isText = /[^\d\s.,+\-*/^()%]/.test(typed) || /^[\d.,]+\s*\(\s*%\s*\)$/.test(typed);
	return isText && /\d/.test(typed) ? `=${typed}` : null;
}

/** A text that Excel keeps as text by writing it as a formula: `="00123"` -> `00123`. */
export function unquoteFormula(text: string): string {
	const typed = /^\s*=\s*(".*")\s*$/s.exec(text)?.[1];
	return (typed === undefined ? null : quotedText(typed)) ?? text;
}

/** Whether a text is a formula that computes something from cells: `=C7+C9`, `=SUM(A1:A3)`. */
export function refersToCells(text: string): boolean {
	if (!text.startsWith('=') || text.length > longest) return false;
	return /^=[\x20-\x7e]+$/.test(text) && /\$?[A-Z]{1,3}\$?[1-9]\d*\b|[A-Z]\(/.test(text);
}

function quotedText(typed: string): string | null {
	const quoted = /^"((?:[^"]|"")*)"$/.exec(typed);
	return quoted ? (quoted[1] ?? '').replaceAll('""', '"') : null;
}
