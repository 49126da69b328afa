import { strFromU8, strToU8, zipSync, type Zippable } from 'fflate';
import type { Random } from './random.ts';

type Damage = (parts: Record<string, Uint8Array>, random: Random) => Uint8Array;
type XmlDamage = (xml: string, random: Random) => string;

const level = 1;
const tags = (xml: string): RegExpMatchArray[] => [...xml.matchAll(/<[^<>]*>/g)];

/** Cuts or doubles the piece between two random tags of an XML, or inserts something. */
const splice = (xml: string, random: Random, put: (piece: string) => string): string => {
	const all = tags(xml);
	if (all.length < 2) return xml;
	const from = random.below(all.length - 1);
	const to = Math.min(all.length - 1, from + 1 + random.below(20));
	const [start, end] = [all[from]?.index ?? 0, all[to]?.index ?? 0];
	return xml.slice(0, start) + put(xml.slice(start, end)) + xml.slice(end);
};

const deep = (inside: string, times: number, isClosed: boolean): string =>
	inside.repeat(times) + (isClosed ? closing(inside).repeat(times) : '');

const closing = (opening: string): string =>
	[...opening.matchAll(/<([\w:]+)[^>]*>/g)]
		.map(([, name]) => `</${name}>`)
		.reverse()
		.join('');

const nests = [
	'<w:tbl><w:tr><w:tc>',
	'<w:p><w:r><w:txbxContent>',
	'<table><tr><td>',
	'<x>',
	'<w:p><w:r><w:t>',
	'<row r="1"><c r="A1"><is>',
];

/** The damages to the XML of a part. */
export const xmlDamages: Record<string, XmlDamage> = {
	cut: (xml, random) => splice(xml, random, () => ''),
	doubled: (xml, random) => splice(xml, random, (piece) => piece + piece),
	many: (xml, random) => splice(xml, random, (piece) => piece.repeat(random.pick([10, 1_000]))),
	unclosed: (xml, random) => xml.slice(0, random.below(xml.length)),
	nested: (xml, random) =>
		splice(
			xml,
			random,
			(piece) =>
				deep(random.pick(nests), random.pick([10, 300, 100_000]), random.next() < 0.5) + piece,
		),
	numbers: (xml, random) =>
		xml.replace(/"(\d+)"/g, (all) =>
			random.next() < 0.05
				? `"${random.pick(['0', '-1', '1e9', '99999999', '4294967295', '16385', ''])}"`
				: all,
		),
	references: (xml, random) =>
		xml.replace(/\br="[A-Z]+\d+"/g, (all) =>
			random.next() < 0.02
				? `r="${random.pick(['XFD1048576', 'A0', 'ZZZZ1', 'A99999999', '', 'A1'])}"`
				: all,
		),
	entities: (xml) => {
		const lines = Array.from({ length: 20 }, (_, i) =>
			i === 0 ? '<!ENTITY e0 "aaaaaaaaaa">' : `<!ENTITY e${i} "${`&e${i - 1};`.repeat(10)}">`,
		);
		const type = `<!DOCTYPE x [${lines.join('')}]>`;
		return xml.replace(/(<\?xml[^>]*\?>)?/, `$1${type}`).replace(/(<(?:w:)?t[ >])/, '$1&e19;');
	},
	attribute: (xml, random) =>
		splice(xml, random, (piece) => `<w:p w:a="${'a'.repeat(100_000)}">${piece}`),
	longCell: (xml, random) => {
		const long = '项'.repeat(random.pick([1_000, 90_000, 200_000]));
		return xml.replace(/(<(?:w:)?t(?: [^>]*)?>)/g, (all) =>
			random.next() < 0.01 ? all + long : all,
		);
	},
	spans: (xml, random) =>
		xml.replace(
			/<w:tcPr>/g,
			`<w:tcPr><w:gridSpan w:val="${random.pick(['1000', '99999999', '-3', '0'])}"/>`,
		),
};

/** The damages to the zip itself. */
export const zipDamages: Record<string, Damage> = {
	lost: (parts, random) => {
		const gone = random.pick(Object.keys(parts));
		return zip(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== gone)));
	},
	renamed: (parts, random) => {
		const old = random.pick(Object.keys(parts));
		const name = random.pick(['../x.xml', 'word/document2.xml', 'constructor', 'xl\\workbook.xml']);
		return zip({ ...parts, [name]: parts[old] ?? new Uint8Array() });
	},
	swapped: (parts, random) => {
		const [a, b] = [random.pick(Object.keys(parts)), random.pick(Object.keys(parts))];
		return zip({ ...parts, [a]: parts[b] ?? new Uint8Array() });
	},
	directory: (parts, random) => {
		const bytes = zip(parts);
		const view = new DataView(bytes.buffer);
		const start = view.getUint32(bytes.length - 6, true);
		for (let i = random.below(8); i >= 0; i -= 1) {
			const at = start + random.below(bytes.length - start);
			bytes[at] = random.pick([0, 1, 0xff, random.below(256)]);
		}
		return bytes;
	},
	declared: (parts, random) => {
		const bytes = zip(parts);
		const view = new DataView(bytes.buffer);
		const start = view.getUint32(bytes.length - 6, true);
		const size = random.pick([0, 1, 2 ** 31 - 1, 2 ** 32 - 1]);
		view.setUint32(start + random.pick([16, 20, 24, 42]), size, true);
		return bytes;
	},
	nested: (parts) => {
		let bytes = zip(parts);
		for (let i = 0; i < 5; i += 1) bytes = zip({ 'word/document.xml': bytes, 'a.zip': bytes });
		return bytes;
	},
	manyParts: (parts) => {
		const many = Array.from({ length: 6_000 }, (_, i) => [`xl/x${i}.xml`, new Uint8Array()]);
		return zip({ ...parts, ...(Object.fromEntries(many) as Zippable) } as typeof parts);
	},
};

function zip(parts: Record<string, Uint8Array>): Uint8Array<ArrayBuffer> {
	return zipSync(parts, { level }) as Uint8Array<ArrayBuffer>;
}

/** Damages the zip itself or the XML of one of its parts. */
export function damageZip(
	parts: Record<string, Uint8Array>,
	random: Random,
): { bytes: Uint8Array; how: string[] } {
	if (random.next() < 0.3) {
		const how = random.pick(Object.keys(zipDamages));
		return { bytes: (zipDamages[how] ?? zip)(parts, random), how: [how] };
	}
	const xmls = Object.keys(parts).filter((name) => name.endsWith('.xml'));
	const bodies = xmls.filter((name) => /document|sheet|sharedStrings/.test(name));
	const name = random.pick(random.next() < 0.7 && bodies.length > 0 ? bodies : xmls);
	const how = Array.from({ length: 1 + random.below(3) }, () =>
		random.pick(Object.keys(xmlDamages)),
	);
	let xml = strFromU8(parts[name] ?? new Uint8Array());
	for (const each of how) if (xml.length < 4e6) xml = xmlDamages[each]?.(xml, random) ?? xml;
	return { bytes: zip({ ...parts, [name]: strToU8(xml) }), how: [name, ...how] };
}
