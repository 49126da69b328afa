import type { Place, Problem } from '#lib/model/form.ts';
import { limits } from './limits.ts';
import type { Cell } from './sheet.ts';

/** Control characters, but the line break inside a cell. */
const control = /[^\P{Cc}\n]/gu;
const broken = /\ufffd/g;
const odd = /[^\P{Cc}\n]|\ufffd/u;

/**
 * Printed text and its place -> Cell. Characters that are broken or that control a printer are
 * reported, once a cell and kind; the latter become blanks. The text of a cell may name a person, so
 * that a problem gives its place alone.
 */
export function readCell(printed: string, place: Place, problems: Problem[]): Cell {
	const text = printed.trim();
	// Such a document is refused as a whole: a report on each of its characters would be work for nothing.
	if (text.length > limits.cellLength || !odd.test(text)) return { text, ...place };
	for (const [kind, says] of [
		[broken, '无法识别'],
		[control, '是控制字符，按空格读取'],
	] as const) {
		const count = text.match(kind)?.length ?? 0;
		if (count === 0) continue;
		const more = count > 1 ? `（同类共 ${count} 个）` : '';
		const message = `第 ${text.search(kind) + 1} 个字符${says}${more}`;
		problems.push({ code: 'invalid-character', message, ...place, text: null });
	}
	return { text: text.replace(control, ' ').trim(), ...place };
}
