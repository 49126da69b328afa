import { Parser } from 'htmlparser2';
import { limits } from '#lib/documents/limits.ts';
import { refuse } from '#lib/documents/refuse.ts';
import type { PartSource } from './package-parts.ts';

/** An Office document saved as one XML file (flat OPC): its parts stand in it one after another. */
export interface FlatPackage extends PartSource {
	/** The attributes of the root. They may declare the prefixes of all parts. */
	outer: Record<string, string>;
}

/** Finds the XML parts in the text of a package. Pictures and other binary parts are left out. */
export function readFlatPackage(xml: string): FlatPackage {
	const parts = new Map<string, string>();
	let outer: Record<string, string> | null = null;
	let [depth, name, start, dataDepth] = [0, '', -1, 0];
	const parser: Parser = new Parser(
		{
			onopentag: (tag, attributes) => {
				depth += 1;
				outer ??= attributes;
				if (depth === 2) name = nameIn(attributes).replace(/^\//, '');
				if (depth !== 3 || !tag.endsWith('xmlData')) return;
				[start, dataDepth] = [parser.endIndex + 1, depth];
			},
			onclosetag: () => {
				if (depth === dataDepth && start >= 0 && parts.size < limits.parts) {
					parts.set(name, xml.slice(start, parser.startIndex));
					start = -1;
				}
				depth -= 1;
			},
		},
		{ xmlMode: true },
	);
	parser.write(xml);
	parser.end();
	const encoder = new TextEncoder();
	return {
		names: [...parts.keys()],
		outer: outer ?? {},
		read: (part) => {
			const text = parts.get(part);
			if (text !== undefined) return encoder.encode(text);
			return refuse('damaged-document', `文件已损坏：缺少部件 ${part}`);
		},
	};
}

/** The name of a part, whatever the prefix of the attribute. */
function nameIn(attributes: Record<string, string>): string {
	return Object.entries(attributes).find(([key]) => /(?:^|:)name$/.test(key))?.[1] ?? '';
}
