import { Parser } from 'htmlparser2';
import type { ReadSheets } from '#lib/documents/sheet.ts';

/** The parts of an Office document, in a zip or in one XML file. */
export interface PartSource {
	readonly names: string[];
	/** The bytes of a part, or a refusal if the part is missing, damaged or too large. */
	read(name: string): Uint8Array | ReadSheets;
}

export interface Relation {
	id: string;
	/** The last word of its type: `officeDocument`, `styles`, `header`. */
	kind: string;
	/** The name of the part in the package. Empty if it is elsewhere. */
	target: string;
}

/** Where a part points, by its `_rels` part. `part` is '' for the package itself. */
export function readRelations(source: PartSource, part: string): Relation[] {
	const folder = part.slice(0, part.lastIndexOf('/') + 1);
	const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
	const found = source.names.find((each) => each.toLowerCase() === name.toLowerCase());
	const bytes = found === undefined ? null : source.read(found);
	if (!(bytes instanceof Uint8Array)) return [];
	const relations: Relation[] = [];
	const parser = new Parser(
		{
			onopentag: (tag, { Id = '', Type = '', Target = '', TargetMode = '' }) => {
				if (!/(?:^|:)Relationship$/.test(tag)) return;
				const kind = Type.slice(Type.lastIndexOf('/') + 1);
				const target = TargetMode === 'External' ? '' : resolve(folder, Target, source.names);
				relations.push({ id: Id, kind, target });
			},
		},
		{ xmlMode: true },
	);
	parser.write(decodeXml(bytes));
	parser.end();
	return relations;
}

/** `../word/header1.xml` from a folder -> the name of the part, as the package spells it. */
function resolve(folder: string, target: string, names: readonly string[]): string {
	const path = target.replaceAll('\\', '/');
	const steps: string[] = [];
	for (const step of (path.startsWith('/') ? path : folder + path).split('/')) {
		if (step === '..') steps.pop();
		else if (step !== '' && step !== '.') steps.push(step);
	}
	const name = steps.join('/');
	return names.find((each) => each.toLowerCase() === name.toLowerCase()) ?? name;
}

/** Office writes UTF-8, unless a byte order mark says UTF-16. */
export function decodeXml(bytes: Uint8Array): string {
	const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
	const isBig = bytes[0] === 0xfe && bytes[1] === 0xff;
	return new TextDecoder(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8').decode(bytes);
}
