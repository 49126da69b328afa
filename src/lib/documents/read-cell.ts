import type { Place, Problem } from '#lib/model/form.ts';
import { limits } from './limits.ts';
import type { Cell } from './sheet.ts';

/** Control characters, but the line break inside a cell. */
const control = /[^\P{Cc}\n]/gu;
const broken = /\ufffd/g;

/**
 * Printed text and its place -> Cell. Characters that are broken or that control a printer are
 * reported, once a cell and kind; the latter become blanks. The text of a cell may name a person, so
 * that a problem gives its place alone.
 */
export function readCell(printed: string, place: Place, problems: Problem[]): Cell {
	const text = printed.trim();
	// Such a document is refused as a whole: a report on each of its characters would be work for nothing.
	if (text.length > limits.cellLength) return { text, ...place };
	const report = (odd: RegExp, kind: string): void => {
		const count = text.match(odd)?.length ?? 0;
		if (count === 0) return;
		const more = count > 1 ? `（同类共 ${count} 个）` : '';
		const message = `第 ${text.search(odd) + 1} 个字符${kind}${more}`;
		problems.push({ code: 'invalid-character', message, ...place, text: null });
	};
	report(broken, '无法识别');
	report(control, '是控制字符，按空格读取');
	return { text: text.replace(control, ' ').trim(), ...place };
}
