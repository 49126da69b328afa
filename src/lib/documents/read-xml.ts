import type { Format } from '#lib/model/form.ts';
import { readFlatPackage } from './containers/flat-package.ts';
import type { PartSource } from './containers/package-parts.ts';
import { limits, megabytes } from './limits.ts';
import { refuse } from './refuse.ts';
import type { ReadSheets } from './sheet.ts';
import { findWordBody, readDocx } from './word/read-docx.ts';

type Read = ReadSheets & { format: Format | null };

const prologue =
	/^\s*(?:<\?[^>]{0,500}\?>\s*|<!--[\s\S]{0,2000}?-->\s*|<!DOCTYPE[^>[]{0,500}>\s*){0,8}/i;
const others: [root: RegExp, name: string][] = [
	[/^document(?:-content)?$/, 'OpenDocument（fodt、fods）'],
	[/^OFD$/i, 'OFD'],
];

/** The name of the root element without its prefix, or '' if the text is no XML. */
export function xmlRoot(text: string): string {
	const start = text.slice(0, 12_000);
	const [before = ''] = prologue.exec(start) ?? [];
	const match = /^<(?:[\w.-]{1,40}:)?([\w.-]{1,60})[\s/>]/.exec(start.slice(before.length));
	return match?.[1] ?? '';
}

/** Word documents that are one XML file: flat packages and Word 2003 XML. Other files are refused. */
export function readXml(text: string, root: string): Read {
	if (text.length > limits.inflatedBytes) {
		return {
			format: null,
			...refuse('too-large', `XML 文件超过 ${megabytes(limits.inflatedBytes)}`),
		};
	}
	if (root === 'wordDocument')
		return { format: 'docx', ...readDocx(onePart(text), 'document.xml') };
	const flat = root === 'package' ? readFlatPackage(text) : null;
	const body = flat && findWordBody(flat);
	if (flat && body !== undefined && body !== null) {
		return { format: 'docx', ...readDocx(flat, body, flat.outer) };
	}
	const name = flat
		? 'Office XML（其中没有 Word 文档）'
		: others.find(([each]) => each.test(root))?.[1];
	const message = `暂不能读取${name ?? ` XML（<${root}>）`}文件，请另存为 docx 或 xlsx`;
	return { format: null, ...refuse('unknown-format', message) };
}

/** Word 2003 XML holds body, styles and headers in one. */
function onePart(text: string): PartSource {
	return { names: ['document.xml'], read: () => new TextEncoder().encode(text) };
}
