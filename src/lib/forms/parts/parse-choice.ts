// Options with boxes: only what is ticked is the value.
import { toHalfWidth } from '#lib/forms/words/plain-text.ts';

/** `options` are the ticked ones. There may be none, or too many. Null if a text has no boxes. */
export type Choice = { ticked: string[] } | null;

const tick = '[☑☒✓✔√■●◉▣⊠⦿◼◾]|[\\[(【][xX√✓✔■●☑*][\\])】]';
const box = '[□○☐◯▢◻◽❏❑]|[\\[(【]\\s{0,4}[\\])】]';
const marks = new RegExp(`(?<tick>${tick})|(?<box>${box})`, 'g');

/** No list of options is longer. */
const longest = 300;

/** `□经常性 ☑阶段性` and `经常性（√） 阶段性（ ）` -> the ticked options. */
export function parseChoice(text: string): Choice {
	if (text.length > longest) return null;
	const half = toHalfWidth(text);
	const found = [...half.matchAll(marks)];
	const [first] = found;
	const last = found.at(-1);
	if (!first || !last || !isBoxed(found)) return null;
	const head = text.slice(0, first.index);
	const isBehind = head.trim() !== '' && text.slice(last.index + last[0].length).trim() === '';
	if (head.trim() !== '' && !isBehind) return betweenOptions(text, found);
	const ticked = found.flatMap((match, i) => {
		const end = match.index + match[0].length;
		const before = found[i - 1];
		const start = before ? before.index + before[0].length : 0;
		const option = isBehind ? text.slice(start, match.index) : text.slice(end, found[i + 1]?.index);
		return match.groups?.['tick'] ? [option] : [];
	});
	return {
		ticked: ticked.map(found.length === 1 && !isBehind ? firstOption : trimmed).filter(Boolean),
	};
}

/**
 * How many of the cells behind a label hold its options: those up to the last mark, and the option behind
 * a mark that stands alone.
 */
export function choiceLength(texts: readonly string[]): number {
	const last = texts.findLastIndex((text) => toHalfWidth(text).search(marks) >= 0);
	const isAlone = !/\p{Script=Han}/u.test(texts[last] ?? '');
	return last < 0 ? 0 : Math.min(last + (isAlone ? 2 : 1), texts.length);
}

/** Whether the marks are boxes. Empty brackets are boxes only beside a tick or with room for one. */
function isBoxed(found: readonly RegExpExecArray[]): boolean {
	const isBracket = /^[[(【]/;
	const texts = found.map(([text]) => text);
	return (
		found.some(({ groups }) => groups?.['tick']) ||
		texts.some((text) => !isBracket.test(text)) ||
		(texts.length > 1 && texts.every((text) => /\s/.test(text)))
	);
}

/** A tick in the middle of options belongs to the one that it touches: `经常性√ 一次性`. */
function betweenOptions(text: string, found: RegExpExecArray[]): Choice {
	const [match] = found;
	if (!match?.groups?.['tick'] || found.length > 1) return { ticked: [] };
	const before = /[^\s,，;；、/]+$/.exec(text.slice(0, match.index))?.[0];
	const behind = /^[^\s,，;；、/]+/.exec(text.slice(match.index + match[0].length))?.[0];
	return { ticked: [before, behind].filter((option) => option !== undefined) };
}

/** Of options without boxes behind a lone tick, the first is ticked. */
function firstOption(text: string): string {
	const options = trimmed(text).split(/[\s,，;；、/]+/);
	const isList = options.every((option) => /^\p{Script=Han}{2,10}$/u.test(option));
	return (isList ? options[0] : trimmed(text)) ?? '';
}

function trimmed(text: string): string {
	return text.replace(/^[\s,，;；、/.:：]{1,9}|[\s,，;；、/]{1,9}$/g, '');
}
