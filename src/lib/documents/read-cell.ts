import type { SourcePosition, Problem } from '#lib/model/form.ts';
import { limits } from './limits.ts';
import type { Cell } from './sheet.ts';

/** Control characters, except the line break inside a cell. */
const control = /[^\P{Cc}\n]/gu;
const broken = /\ufffd/g;
const odd = /[^\P{Cc}\n]|\ufffd/u;

/**
 * Printed text and its position -> Cell. Broken characters and control characters are reported, once
 * per cell and kind. Control characters become blanks. A problem gives only the position, because
 * the text of a cell may name a person.
 */
export function readCell(printed: string, position: SourcePosition, problems: Problem[]): Cell {
	const text = printed.trim();
	// A cell above the limit makes the whole document refused, so its characters need no report.
	if (text.length > limits.cellLength || !odd.test(text)) return { text, ...position };
	for (const [kind, says] of [
		[broken, '无法识别'],
		[control, '是控制字符，按空格读取'],
	] as const) {
		const count = text.match(kind)?.length ?? 0;
		if (count === 0) continue;
		const more = count > 1 ? `（同类共 ${count} 个）` : '';
		const message = `第 ${text.search(kind) + 1} 个字符${says}${more}`;
		problems.push({ code: 'invalid-character', message, ...position, text: null });
	}
	return { text: text.replace(control, ' ').trim(), ...position };
}
