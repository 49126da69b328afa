import type { EngineFiles, EngineProgress, TableFile } from '#lib/engine/browser-engine.ts';
import { messageOf, type Engine } from '#lib/engine/engine.ts';
import { within } from '#lib/engine/start/within.ts';

export type EngineStatus =
	| { state: 'waiting' }
	| { state: 'starting'; progress: EngineProgress | null }
	| { state: 'ready' }
	| { state: 'failed'; reason: string };

const scriptMissing = 'download failed: the script of the engine did not arrive';

/** Starts the engine once, at the first call, and tracks its progress. */
export class EngineStarter {
	status = $state.raw<EngineStatus>({ state: 'waiting' });
	/** A browser asks for a script that did not arrive only once, so that only loading the page anew helps. */
	lacksScript = false;
	readonly #files: EngineFiles;
	readonly #tables: TableFile[];
	readonly #laterTables: TableFile[];
	#readyListeners: readonly (() => void)[] = [];
	#engine: Promise<Engine> | undefined;
	#hasFailed = false;

	/** `laterTables` load when a statement reads them. */
	constructor(files: EngineFiles, tables: TableFile[], laterTables: TableFile[]) {
		this.#files = files;
		this.#tables = tables;
		this.#laterTables = laterTables;
	}

	/** The running engine. After a failure, the next call starts another. */
	start(): Promise<Engine> {
		this.#engine ??= this.#start().catch((error: unknown) => {
			this.#fail(error);
			throw error;
		});
		return this.#engine;
	}

	/** Runs something each time an engine has started. Returns a function that cancels it. */
	onReady(run: () => void): () => void {
		if (this.status.state === 'ready') run();
		this.#readyListeners = [...this.#readyListeners, run];
		return () => {
			this.#readyListeners = this.#readyListeners.filter((one) => one !== run);
		};
	}

	#fail(error: unknown): void {
		this.#engine = undefined;
		this.#hasFailed = true;
		this.status = { state: 'failed', reason: messageOf(error) };
	}

	async #start(): Promise<Engine> {
		this.status = { state: 'starting', progress: null };
		this.lacksScript = true;
		const script = await within(import('#lib/engine/browser-engine.ts'), scriptMissing);
		// An empty file is a script too.
		this.lacksScript = !('startEngine' in script);
		if (this.lacksScript) throw new Error(scriptMissing);
		const engine = await script.startEngine({
			files: this.#files,
			tables: this.#tables,
			laterTables: this.#laterTables,
			// The browser may have kept the file that failed.
			cache: this.#hasFailed ? 'reload' : 'default',
			onProgress: (progress) => (this.status = { state: 'starting', progress }),
			onCrash: (failure) => this.#fail(failure),
		});
		this.status = { state: 'ready' };
		for (const run of this.#readyListeners) run();
		return engine;
	}
}
