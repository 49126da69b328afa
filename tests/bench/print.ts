/** Prints one line of the table of a bench. */
export function print(what: string, figure: string): void {
	console.log(`${what.padEnd(44)} ${figure}`);
}
