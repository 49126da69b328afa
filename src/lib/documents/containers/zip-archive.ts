import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import { limits, megabytes } from '#lib/documents/limits.ts';
import { refuse } from '#lib/documents/refuse.ts';
import type { ReadSheets } from '#lib/documents/sheet.ts';
import { readZipDirectory, type ZipPart } from './zip-directory.ts';

/** Compressed bytes per inflater call. A zip bomb grows by at most 1,032 times this per call. */
const step = 2_048;

/** Why a part cannot be read, as the refusal of the document. */
export type ZipRefusal = ReadSheets;

/**
 * A zip whose parts are inflated one by one and only on demand. All parts together may not exceed
 * `limits.inflatedBytes`. Both the sizes in the directory and the actual output are checked.
 */
export class ZipArchive {
	readonly #bytes: Uint8Array;
	readonly #parts: Map<string, ZipPart>;
	#inflated = 0;

	private constructor(bytes: Uint8Array, parts: ZipPart[]) {
		this.#bytes = bytes;
		this.#parts = new Map(parts.map((part) => [part.name.replaceAll('\\', '/'), part]));
	}

	/** Reads only the directory. Returns a refusal if the directory is damaged. */
	static open(bytes: Uint8Array): ZipArchive | ZipRefusal {
		const parts = readZipDirectory(bytes);
		if (parts === null) {
			return damaged('压缩包不完整：缺少文件目录，可能未下载完');
		}
		if (parts.length > limits.parts) {
			return refuse('too-large', `压缩包有 ${parts.length} 个部件，超过 ${limits.parts} 个`);
		}
		return new ZipArchive(bytes, parts);
	}

	get names(): string[] {
		return [...this.#parts.keys()];
	}

	/** The inflated bytes of a part, or a refusal if the part is missing, damaged or too large. */
	read(name: string): Uint8Array<ArrayBuffer> | ZipRefusal {
		const part = this.#parts.get(name);
		if (!part) return damaged(`压缩包缺少部件 ${name}`);
		if (part.isEncrypted) return refuse('unknown-format', '文件已加密，无法读取');
		if (this.#inflated + part.size > limits.inflatedBytes) return tooLarge();
		const packed = this.#packed(part);
		if (packed === null) return damaged(`部件 ${name} 不完整`);
		const bytes = part.method === 0 ? packed.slice() : this.#inflate(packed);
		if (bytes === 'too-large') return tooLarge();
		if (bytes === 'damaged' || crc32(bytes) !== part.crc) {
			return damaged(`部件 ${name} 的内容与校验码不符`);
		}
		this.#inflated += bytes.length;
		return bytes;
	}

	#packed(part: ZipPart): Uint8Array | null {
		if (part.offset + 30 > this.#bytes.length) return null;
		const view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset + part.offset, 30);
		const start = part.offset + 30 + view.getUint16(26, true) + view.getUint16(28, true);
		const end = start + part.packedSize;
		return end > this.#bytes.length ? null : this.#bytes.subarray(start, end);
	}

	#inflate(packed: Uint8Array): Uint8Array<ArrayBuffer> | 'too-large' | 'damaged' {
		const room = limits.inflatedBytes - this.#inflated;
		const chunks: Uint8Array[] = [];
		let size = 0;
		const inflater = new Inflate((chunk) => {
			chunks.push(chunk);
			size += chunk.length;
		});
		try {
			for (let at = 0; at < packed.length; at += step) {
				inflater.push(packed.subarray(at, at + step), at + step >= packed.length);
				if (size > room) return 'too-large';
			}
		} catch {
			// fflate throws if the data is not a deflate stream. That is a fault of the document.
			return 'damaged';
		}
		return concatenate(chunks, size);
	}
}

function concatenate(chunks: Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(size);
	let at = 0;
	for (const chunk of chunks) {
		whole.set(chunk, at);
		at += chunk.length;
	}
	return whole;
}

function damaged(what: string): ZipRefusal {
	return refuse('damaged-document', `文件已损坏：${what}`);
}

function tooLarge(): ZipRefusal {
	return refuse('too-large', `文件解压后超过 ${megabytes(limits.inflatedBytes)}`);
}
