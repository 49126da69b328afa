// Links travel through chats, mails and documents, which change them on the way.

/** What WeChat and QQ add to a link that is passed on. It says nothing about the page. */
const ofMessengers = new Set([
	...['from', 'isappinstalled', 'scene', 'subscene', 'ascene', 'clicktime', 'enterid', 'nettype'],
	...['devicetype', 'sharer_shareinfo', 'sharer_shareinfo_first', 'sharer_sharetime', '_wv'],
]);

const sentenceMarks = '。，、；：！？….,;:!?"\'”’>';
const closing: Record<string, string> = {
	'）': '（',
	')': '(',
	'】': '【',
	']': '[',
	'》': '《',
	'」': '「',
};

type Entry = [name: string, value: string];

/** More often nobody's program encodes a link, and no sentence ends in more marks. */
const mostEncodings = 4;
const mostMarks = 12;

/**
 * The parameters of a link as it was pasted: `&amp;` for `&`, encoded twice, with the mark of the
 * sentence that it ended, or with a messenger's own parameters.
 */
export function readQuery(query: string): URLSearchParams {
	const given = new URLSearchParams(withSeparators(query.replaceAll(/&(amp;)+/gi, '&')));
	const entries = decoded([...given]).filter(([name]) => !ofMessengers.has(name));
	return new URLSearchParams(
		entries.map(([name, value], i): Entry => {
			const isLast = i === entries.length - 1;
			return [name, isLast ? withoutTail(name, value) : value];
		}),
	);
}

/** A query whose very separators were encoded has none left. */
function withSeparators(query: string, rounds = mostEncodings): string {
	const isOne = rounds > 0 && !query.includes('=') && /%(25)*3D/i.test(query);
	return isOne ? withSeparators(decodeOr(query, '='), rounds - 1) : query;
}

/** Characters beyond ASCII that are still encoded were encoded twice, and the others with them. */
function decoded(entries: Entry[], rounds = mostEncodings): Entry[] {
	const isEncoded = rounds > 0 && entries.some(([, value]) => /%(25)*[89A-F][0-9A-F]/i.test(value));
	if (!isEncoded) return entries;
	const again = entries.map(([name, value]): Entry => [name, decodeOr(value, value)]);
	return again.every(([, value], i) => value === entries[i]?.[1])
		? entries
		: decoded(again, rounds - 1);
}

/** A stray % is a text of its own. */
function decodeOr(text: string, otherwise: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return otherwise;
	}
}

/** The last value without what followed the link in its sentence. */
function withoutTail(name: string, value: string): string {
	if (name === 'v') return /^\d+(?=[^\w])/.exec(value)?.[0] ?? value;
	let end = value.length;
	const shortest = Math.max(0, end - mostMarks);
	while (end > shortest && isTail(value.slice(0, end))) end -= 1;
	return end === 0 ? value : value.slice(0, end);
}

function isTail(text: string): boolean {
	const last = text.at(-1) ?? '';
	const opening = closing[last];
	if (opening === undefined) return sentenceMarks.includes(last);
	return text.split(last).length > text.split(opening).length;
}
