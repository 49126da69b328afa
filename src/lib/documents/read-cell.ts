import type { SourcePosition, Problem } from '#lib/model/form.ts';
import { limits } from './limits.ts';
import { withoutInvisible } from './printed-characters.ts';
import type { Cell } from './sheet.ts';

/** Control characters, except the line break inside a cell. */
const control = /[^\P{Cc}\n]/gu;
/**
 * Half a character, or a mark that turns the order of what follows: nobody can tell in which order it is
 * printed.
 */
const broken = /[\ufffd\u202e]|\p{Cs}/gu;
/** A font of the document gives these characters their look, and it is not known here. */
const nameless = /\p{Co}/gu;
const odd = /[^\P{Cc}\n]|[\ufffd\u202e]|\p{Cs}|\p{Co}/u;
/** What spreadsheets print for a formula that failed, or for a column that is too narrow. */
const error =
	/^(?:#(?:VALUE!|REF!|N\/A|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA)|#{3,255}|Err:5\d\d)$/i;

/**
 * Printed text and its position -> Cell. Broken characters and control characters are reported, once
 * per cell and kind. Control characters become blanks. A problem gives only the position, because
 * the text of a cell may name a person.
 */
export function readCell(printed: string, position: SourcePosition, problems: Problem[]): Cell {
	const text = withoutInvisible(printed).trim();
	// A cell above the limit makes the whole document refused, so its characters need no report.
	if (text.length > limits.cellLength || !odd.test(text)) {
		return withoutError({ text, ...position });
	}
	for (const [kind, says] of [
		[broken, '无法识别'],
		[nameless, '只在它的字体中才有字形，无法识别'],
		[control, '是控制字符，按空格读取'],
	] as const) {
		const count = text.match(kind)?.length ?? 0;
		if (count === 0) continue;
		const more = count > 1 ? `（同类共 ${count} 个）` : '';
		const message = `第 ${text.search(kind) + 1} 个字符${says}${more}`;
		problems.push({ code: 'invalid-character', message, ...position, text: null });
	}
	const readable = text.replace(broken, '\ufffd').replace(control, ' ');
	return { text: readable.trim(), ...position };
}

/** The same cell, or the cell withheld if it shows an error value. */
export function withoutError(cell: Cell): Cell {
	if (!error.test(cell.text)) return cell;
	const place = cell.address === null ? `第 ${cell.line} 行的单元格` : `单元格 ${cell.address}`;
	const message = `${place}显示错误值“${cell.text}”，不作为内容读取`;
	return { ...cell, withheld: { code: 'error-value', message } };
}
