/** One line of the table that a bench prints. */
export function print(what: string, figure: string): void {
	console.log(`${what.padEnd(44)} ${figure}`);
}
