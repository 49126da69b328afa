import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

const sumBytes = 32;

/**
 * Values in files, each with the checksum of its bytes. Several processes may use a folder at once. A
 * damaged file is as good as none. A folder that cannot be used costs one line, and nothing is kept.
 */
export class KeptFiles {
	#folder: string | null;
	readonly #say: (line: string) => void;

	constructor(folder: string | null, say: (line: string) => void) {
		this.#folder = folder;
		this.#say = say;
	}

	/** The value that was kept under this name, or else a new one, which is kept. */
	async take<Value>(name: string, make: () => Promise<Value>): Promise<Value> {
		const kept = await this.find(name);
		if (kept !== undefined) return kept as Value;
		const made = await make();
		await this.keep(name, made);
		return made;
	}

	/** The value that was kept under this name, or undefined. */
	async find(name: string): Promise<unknown> {
		if (this.#folder === null) return undefined;
		const bytes = await readFile(join(this.#folder, name)).catch((error: unknown) => {
			if ((error as NodeJS.ErrnoException).code !== 'ENOENT') this.#giveUp(error);
			return null;
		});
		if (!bytes || !sumOf(bytes.subarray(sumBytes)).equals(bytes.subarray(0, sumBytes))) {
			return undefined;
		}
		return deserialize(bytes.subarray(sumBytes));
	}

	/** The file appears whole or not at all. */
	async keep(name: string, value: unknown): Promise<void> {
		if (this.#folder === null) return;
		const file = join(this.#folder, name);
		const unfinished = `${file}.${randomUUID()}`;
		try {
			await mkdir(dirname(file), { recursive: true });
			const bytes = serialize(value);
			await writeFile(unfinished, Buffer.concat([sumOf(bytes), bytes]));
			await rename(unfinished, file);
		} catch (error) {
			this.#giveUp(error);
			await rm(unfinished, { force: true }).catch(() => undefined);
		}
	}

	#giveUp(error: unknown): void {
		if (this.#folder === null) return;
		const why = error instanceof Error ? error.message : String(error);
		this.#say(`cache not used: ${this.#folder} (${why})`);
		this.#folder = null;
	}
}

function sumOf(bytes: Uint8Array): Buffer {
	return createHash('sha256').update(bytes).digest();
}
