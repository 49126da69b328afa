export interface Silence {
	/** Begins to count, anew if it counts already. */
	watch(): void;
	/** Counts anew, if it counts. */
	heard(): void;
	end: () => void;
}

/** Calls `onSilence` once, with the limit in seconds, when nothing was heard for so long. */
export function watchSilence(limitMs: number, onSilence: (seconds: number) => void): Silence {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const end = () => {
		clearTimeout(timer);
		timer = undefined;
	};
	const watch = () => {
		end();
		timer = setTimeout(() => {
			timer = undefined;
			onSilence(limitMs / 1000);
		}, limitMs);
	};
	return { watch, end, heard: () => void (timer !== undefined && watch()) };
}
