const waiting: (() => void)[] = [];
let isRunning = false;

/**
 * Runs something soon, in a task of its own: between two of them the page answers what a reader does.
 */
export function oneByOne(run: () => void): void {
	waiting.push(run);
	if (!isRunning) {
		isRunning = true;
		setTimeout(next);
	}
}

function next(): void {
	waiting.shift()?.();
	isRunning = waiting.length > 0;
	if (isRunning) setTimeout(next);
}
