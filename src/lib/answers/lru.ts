/** A map of at most `limit` entries; the least recently used one makes room. */
export class Lru<Value> {
	readonly #entries = new Map<string, Value>();
	readonly #limit: number;

	constructor(limit: number) {
		this.#limit = limit;
	}

	get(key: string): Value | undefined {
		const value = this.#entries.get(key);
		if (value === undefined) return undefined;
		this.#entries.delete(key);
		this.#entries.set(key, value);
		return value;
	}

	/** Returns the value that had to leave, if one had to. */
	set(key: string, value: Value): Value | undefined {
		this.#entries.delete(key);
		this.#entries.set(key, value);
		if (this.#entries.size <= this.#limit) return undefined;
		const [oldest] = this.#entries;
		if (!oldest) return undefined;
		this.#entries.delete(oldest[0]);
		return oldest[1];
	}

	/** Deletes the entry only while it still holds that value. */
	delete(key: string, value: Value): void {
		if (this.#entries.get(key) === value) this.#entries.delete(key);
	}
}
