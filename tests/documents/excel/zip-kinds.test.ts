import { Zip, ZipDeflate } from 'fflate';
import { expect, test } from 'vitest';
import { placesOf } from '../read.ts';
import { rawParts, rowOf, textCell, zipParts } from './raw-xlsx.ts';

const parts = rawParts([
	{ name: '表', xml: `<sheetData>${rowOf(1, textCell('A1', '甲'))}</sheetData>` },
]);

/** A zip as a writer makes it that does not know the sizes beforehand. */
function streamed(): Uint8Array {
	const chunks: Uint8Array[] = [];
	const zip = new Zip((error, chunk) => {
		if (error) throw error;
		chunks.push(chunk);
	});
	for (const [name, xml] of Object.entries(parts)) {
		const file = new ZipDeflate(name);
		zip.add(file);
		file.push(new TextEncoder().encode(xml), true);
	}
	zip.end();
	return Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
}

/** The same zip with all sizes and places in fields of 64 bits. */
function zip64(): Uint8Array {
	const plain = zipParts(parts);
	const view = new DataView(plain.buffer, plain.byteOffset, plain.byteLength);
	const end = plain.length - 22;
	const count = view.getUint16(end + 10, true);
	const start = view.getUint32(end + 16, true);
	const out: number[] = [...plain.subarray(0, start)];
	const long = (value: number): number[] => [...new Uint8Array(new BigUint64Array([BigInt(value)]).buffer)];
	const short = (value: number): number[] => [...new Uint8Array(new Uint32Array([value]).buffer)];
	let at = start;
	for (let i = 0; i < count; i += 1) {
		const nameLength = view.getUint16(at + 28, true);
		const header = [...plain.subarray(at, at + 46 + nameLength)];
		const numbers = [24, 20, 42].map((offset) => view.getUint32(at + offset, true));
		for (const offset of [24, 20, 42]) header.splice(offset, 4, ...short(0xffffffff));
		header.splice(30, 2, 28, 0);
		out.push(...header, 1, 0, 24, 0, ...numbers.flatMap(long));
		at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	const end64 = out.length;
	out.push(...short(0x06064b50), ...long(44), 45, 0, 45, 0, ...short(0), ...short(0));
	out.push(...long(count), ...long(count), ...long(end64 - start), ...long(start));
	out.push(...short(0x07064b50), ...short(0), ...long(end64), ...short(1));
	const tail = [...plain.subarray(end)];
	tail.splice(8, 4, 0xff, 0xff, 0xff, 0xff);
	tail.splice(16, 4, ...short(0xffffffff));
	out.push(...tail);
	return Uint8Array.from(out);
}

test.each([
	['plain', zipParts(parts)],
	['streamed', streamed()],
	['zip64', zip64()],
	['with a comment', commented(zipParts(parts))],
])('a workbook in a zip that is %s', async (_, bytes) => {
	expect(await placesOf(bytes)).toEqual(['A1 甲']);
});

function commented(bytes: Uint8Array): Uint8Array {
	const comment = new TextEncoder().encode('说明');
	const whole = Uint8Array.from([...bytes, ...comment]);
	whole[bytes.length - 2] = comment.length;
	return whole;
}
