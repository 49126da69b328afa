// Keeps opinions in the browser. Several windows may be open: each change writes only its own fields of its
// own opinion, and the other windows hear of it.
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { safeParse } from 'valibot';
import { conflictsOf, mergeOpinions, type Conflict } from './merge-opinions.ts';
import { idOf, opinionSchema, type Opinion, type OpinionId } from './opinion.ts';

const databaseName = 'jixiao-lens:opinions';

interface Database extends DBSchema {
	opinion: { key: [formId: string, key: string]; value: Opinion };
}

type FieldsOf<Kept> = Partial<Omit<Kept, 'kind' | 'formId' | 'key' | 'at'>>;

/** What another window had written meanwhile, where this one has now written. */
export interface Overwritten {
	id: OpinionId;
	fields: { name: string; value: string }[];
}

export interface StoreEvents {
	/** The opinions, or how they are kept, have changed. */
	onchange: () => void;
	onoverwritten: (what: Overwritten) => void;
}

export class OpinionStore {
	/** Why nothing is kept beyond this window; null while it is kept. */
	refused: string | null = null;
	/** Opinions that a newer version of the site may have written. They are left as they are. */
	unreadableCount = 0;
	readonly #formId: string | null;
	readonly #events: StoreEvents;
	readonly #known = new Map<string, Opinion>();
	/** How many changes of an opinion are not yet written. */
	readonly #pending = new Map<string, number>();
	#database: IDBPDatabase<Database> | undefined;
	#channel: BroadcastChannel | undefined;
	#queue: Promise<void> = Promise.resolve();
	#isClosed = false;

	/** `formId`: only the opinions on this form; null for all. */
	constructor(formId: string | null, events: StoreEvents) {
		this.#formId = formId;
		this.#events = events;
	}

	/** Reads what is kept. Where the browser refuses, opinions live as long as the window. */
	async open(): Promise<void> {
		try {
			this.#database = await openDB<Database>(databaseName, 1, {
				upgrade: (database) => {
					database.createObjectStore('opinion', { keyPath: ['formId', 'key'] });
				},
				blocking: () => this.#database?.close(),
				terminated: () => this.#refuse(new Error('the browser closed its storage')),
			});
			await this.#read();
		} catch (error) {
			this.#refuse(error);
			return;
		}
		if (this.#isClosed) return this.#database.close();
		this.#channel = new BroadcastChannel(databaseName);
		this.#channel.onmessage = () => this.reread();
		this.#events.onchange();
	}

	close(): void {
		this.#isClosed = true;
		this.#channel?.close();
		void this.#queue.then(() => this.#database?.close());
	}

	/** By form and key. */
	get all(): Opinion[] {
		return [...this.#known.values()];
	}

	get(id: OpinionId): Opinion | undefined {
		return this.#known.get(idOf(id));
	}

	/** Settles once everything changed so far is written. */
	get written(): Promise<void> {
		return this.#queue;
	}

	/** Changes some fields of an opinion, which is `blank` as long as there is none. */
	change<Kept extends Opinion>(blank: Kept, fields: FieldsOf<Kept>): void {
		const id = idOf(blank);
		const seen = (this.#known.get(id) ?? blank) as Kept;
		this.#known.set(id, { ...seen, ...fields, at: timeAfter(seen) } as Opinion);
		this.#events.onchange();
		this.#pending.set(id, (this.#pending.get(id) ?? 0) + 1);
		this.#enqueue(async (database) => {
			await this.#write(database, blank, seen, fields).finally(() => {
				const left = (this.#pending.get(id) ?? 1) - 1;
				if (left > 0) this.#pending.set(id, left);
				else this.#pending.delete(id);
			});
		});
	}

	async #write<Kept extends Opinion>(
		database: IDBPDatabase<Database>,
		blank: Kept,
		seen: Kept,
		fields: FieldsOf<Kept>,
	): Promise<void> {
		const transaction = database.transaction('opinion', 'readwrite');
		const stored = (await transaction.store.get([blank.formId, blank.key])) as Kept | undefined;
		const next = { ...(stored ?? blank), ...fields, at: timeAfter(stored ?? blank) } as Opinion;
		await transaction.store.put(next);
		await transaction.done;
		const lost = Object.entries(fields).flatMap(([name, value]) => {
			const other = stored?.[name as keyof Kept];
			const isLost = typeof other === 'string' && other !== '' && other !== value;
			return isLost && other !== seen[name as keyof Kept] ? [{ name, value: other }] : [];
		});
		if ((this.#pending.get(idOf(blank)) ?? 0) <= 1) this.#known.set(idOf(blank), next);
		this.#tell();
		if (lost.length > 0) this.#events.onoverwritten({ id: blank, fields: lost });
	}

	/** Adds the opinions of a file. Where both have one on the same thing, the newer counts. */
	async add(theirs: readonly Opinion[]): Promise<{ newCount: number; conflicts: Conflict[] }> {
		let mine = this.all;
		let merged = mergeOpinions(mine, theirs);
		await this.#enqueue(async (database) => {
			const transaction = database.transaction('opinion', 'readwrite');
			const stored = await Promise.all(
				theirs.map(({ formId, key }) => transaction.store.get([formId, key])),
			);
			mine = stored.filter((one) => one !== undefined);
			merged = mergeOpinions(mine, theirs);
			await Promise.all(merged.map((opinion) => transaction.store.put(opinion)));
			await transaction.done;
		});
		const ids = new Set(mine.map(idOf));
		for (const opinion of merged) {
			// Where nothing is kept, those on other forms are not anywhere else.
			const isHeld = this.refused !== null || this.#isMine(opinion);
			if (isHeld) this.#known.set(idOf(opinion), opinion);
		}
		this.#tell();
		return {
			newCount: theirs.filter((opinion) => !ids.has(idOf(opinion))).length,
			conflicts: conflictsOf(mine, theirs),
		};
	}

	/**
	 * Deletes every opinion on every form, also those that only a newer version can read. False where the
	 * browser would not.
	 */
	async deleteAll(): Promise<boolean> {
		const wasKept = this.refused === null;
		await this.#enqueue((database) => database.clear('opinion'));
		if (wasKept && this.refused !== null) return false;
		this.#known.clear();
		this.unreadableCount = 0;
		this.#tell();
		return true;
	}

	/** Reads again what other windows may have changed. */
	reread(): void {
		void this.#enqueue(async () => {
			await this.#read();
			this.#events.onchange();
		});
	}

	async #read(): Promise<void> {
		const range =
			this.#formId === null ? undefined : IDBKeyRange.bound([this.#formId], [this.#formId, []]);
		const rows = (await this.#database?.getAll('opinion', range)) ?? [];
		const opinions = rows.flatMap((row) => {
			const { success, output } = safeParse(opinionSchema, row);
			return success ? [output] : [];
		});
		this.unreadableCount = rows.length - opinions.length;
		const read = new Map(opinions.map((opinion) => [idOf(opinion), opinion]));
		for (const id of [...this.#known.keys()]) {
			if (!read.has(id) && !this.#pending.has(id)) this.#known.delete(id);
		}
		for (const [id, opinion] of read) {
			if (!this.#pending.has(id)) this.#known.set(id, opinion);
		}
	}

	/** One after the other, so that what is read later holds what was written before. */
	#enqueue(task: (database: IDBPDatabase<Database>) => Promise<void>): Promise<void> {
		const run = async () => {
			if (!this.#database || this.refused !== null) return;
			try {
				await task(this.#database);
			} catch (error) {
				this.#refuse(error);
			}
		};
		this.#queue = this.#queue.then(run);
		return this.#queue;
	}

	#isMine({ formId }: Opinion): boolean {
		return this.#formId === null || this.#formId === formId;
	}

	#tell(): void {
		this.#channel?.postMessage('changed');
		this.#events.onchange();
	}

	#refuse(error: unknown): void {
		this.refused = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
		this.#events.onchange();
	}
}

/** Later than what it replaces, also where another computer's clock is ahead. */
function timeAfter({ at }: Opinion): number {
	return Math.max(Date.now(), at + 1);
}
