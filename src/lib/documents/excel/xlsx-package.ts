import type { ZipArchive } from '#lib/documents/containers/zip-archive.ts';
import { attributeOf, readXml } from './xml-reader.ts';

export interface Relation {
	id: string;
	/** The last word of its type: `worksheet`, `sharedStrings`. */
	type: string;
	/** The name of the part. */
	target: string;
}

/** In how many bytes the root element of a part must begin. */
const edge = 4_096;

/** The parts of an OOXML file by what refers to them, because writers put them in different places. */
export class XlsxPackage {
	readonly #zip: ZipArchive;
	readonly #names: Map<string, string>;

	constructor(zip: ZipArchive) {
		this.#zip = zip;
		this.#names = new Map(zip.names.map((name) => [normalPath(name).toLowerCase(), name]));
	}

	/** The name of the workbook part: as the root relations say, else by its own name. */
	get workbook(): string | null {
		const main = this.relations('')?.find(({ type }) => type === 'officeDocument')?.target;
		if (main !== undefined && this.#isWorkbook(main)) return main;
		const names = [...this.#names.keys()];
		return names.find((name) => /(?:^|\/)workbook\d{0,3}\.xml$/.test(name)) ?? null;
	}

	/** The main part of a presentation or a text is no workbook. */
	#isWorkbook(name: string): boolean {
		const bytes = this.has(name) ? this.read(name) : null;
		if (!(bytes instanceof Uint8Array)) return false;
		return /<(?:[\w.-]{1,40}:)?workbook[\s>]/.test(
			new TextDecoder().decode(bytes.subarray(0, edge)),
		);
	}

	has(name: string): boolean {
		return this.#names.has(name.toLowerCase());
	}

	/** The bytes of a part, or the refusal of the document. */
	read(name: string): ReturnType<ZipArchive['read']> {
		return this.#zip.read(this.#names.get(name.toLowerCase()) ?? name);
	}

	/** The parts that a part refers to. Null if it names none or they cannot be read. */
	relations(part: string): Relation[] | null {
		const folder = part.slice(0, part.lastIndexOf('/') + 1);
		const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
		if (!this.has(name)) return null;
		const bytes = this.read(name);
		if (!(bytes instanceof Uint8Array)) return null;
		const relations: Relation[] = [];
		const isWhole = readXml(bytes, {
			root: 'Relationships',
			open: (element, attributes) => {
				if (element !== 'Relationship' || attributes['TargetMode'] === 'External') return;
				const type = attributeOf(attributes, 'Type') ?? '';
				relations.push({
					id: attributeOf(attributes, 'Id') ?? '',
					type: type.slice(type.lastIndexOf('/') + 1),
					target: resolvePath(folder, attributeOf(attributes, 'Target') ?? ''),
				});
			},
		});
		return isWhole ? relations : null;
	}

	/** Names of parts that match, in the order of the numbers in them. */
	namesLike(pattern: RegExp): string[] {
		const number = (name: string): number => Number(/(\d{1,9})\.xml$/.exec(name)?.[1] ?? 0);
		return [...this.#names.keys()]
			.filter((name) => pattern.test(name))
			.toSorted((a, b) => number(a) - number(b));
	}
}

/** `/xl/./worksheets/../a.xml` -> `xl/a.xml`. */
function normalPath(path: string): string {
	const kept: string[] = [];
	for (const step of path.replaceAll('\\', '/').split('/')) {
		if (step === '..') kept.pop();
		else if (step !== '' && step !== '.') kept.push(step);
	}
	return kept.join('/');
}

function resolvePath(folder: string, target: string): string {
	const path = target.replaceAll('\\', '/');
	return normalPath(path.startsWith('/') ? path : folder + path);
}
