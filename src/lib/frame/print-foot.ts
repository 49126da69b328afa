/**
 * Puts a text at the foot of each printed page (theme/print.css), where the browser knows how. `say` is
 * given the day of printing as `2026-11-30`. Returns a function that takes the text away.
 */
export function printFoot(say: (day: string) => string): () => void {
	const { style } = document.documentElement;
	const put = () => style.setProperty('--print-foot', toCssString(say(today())));
	put();
	addEventListener('beforeprint', put);
	return () => {
		removeEventListener('beforeprint', put);
		style.removeProperty('--print-foot');
	};
}

/** On the reader's own calendar. */
function today(): string {
	const now = new Date();
	const two = (part: number) => String(part).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function toCssString(text: string): string {
	return `"${text.replace(/[\\"]/g, '\\$&').replace(/\s+/g, (blank) => (blank === '　' ? blank : ' '))}"`;
}
