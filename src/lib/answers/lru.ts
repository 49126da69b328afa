/** A map of at most `limit` entries. A new entry replaces the least recently used one. */
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

	/** Returns the value that was replaced, if any. */
	set(key: string, value: Value): Value | undefined {
		this.#entries.delete(key);
		this.#entries.set(key, value);
		if (this.#entries.size <= this.#limit) return undefined;
		const [oldest] = this.#entries;
		if (!oldest) return undefined;
		this.#entries.delete(oldest[0]);
		return oldest[1];
	}

	/** Deletes the entry only if it still holds that value. */
	delete(key: string, value: Value): void {
		if (this.#entries.get(key) === value) this.#entries.delete(key);
	}
}
