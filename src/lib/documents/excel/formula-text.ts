const reference = /\$?[A-Za-z]{1,3}\$?\d|[A-Za-z_.\u4e00-\u9fff]\s*\(|[!{}[\]:]/;
const longest = 1_000;

/**
 * The text that was typed, if Excel took a text such as `=100.00(%)`, `=≥90%` or `="100%"` for a
 * formula. Null if the formula computes something, so that only its result could tell the text.
 */
export function textOfFormula(formula: string): string | null {
	const typed = formula.trim().replace(/^=/, '').slice(0, longest);
	const quoted = /^"((?:[^"]|"")*)"$/.exec(typed);
	if (quoted) return (quoted[1] ?? '').replaceAll('""', '"');
	if (/^-?\d[\d,]*(?:\.\d+)?%?$/.test(typed)) return typed;
	if (typed === '' || reference.test(typed) || /[&"]/.test(typed)) return null;
	// A sum of numbers has a result that nobody stored. A text has words or brackets behind its number.
	const isText = /[^\d\s.,+\-*/^()%]/.test(typed) || /^[\d.,]+\s*\(\s*%\s*\)$/.test(typed);
	return isText && /\d/.test(typed) ? `=${typed}` : null;
}
