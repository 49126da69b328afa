const waiting: (() => void)[] = [];
let isRunning = false;

/**
 * Runs something soon, in a task of its own, so that the page can respond between two of them.
 */
export function oneByOne(run: () => void): void {
	waiting.push(run);
	if (!isRunning) {
		isRunning = true;
		setTimeout(next);
	}
}

function next(): void {
	try {
		waiting.shift()?.();
	} finally {
		// One that fails must not keep the others from running.
		isRunning = waiting.length > 0;
		if (isRunning) setTimeout(next);
	}
}
