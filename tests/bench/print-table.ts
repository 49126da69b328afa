import type { Summary } from './summary.ts';

/** Prints the figures of all pages side by side, and those of the first page relative to each other. */
export function printTable(title: string, pages: ReadonlyMap<string, Summary>): void {
	const names = [...pages.keys()];
	const [first = '', ...others] = names;
	const figures = [...new Set([...pages.values()].flatMap((summary) => Object.keys(summary)))];
	const ratios = others.map((other) => `${first}/${other}`);
	console.log(`\n${title}`);
	console.log(line('', [...names, ...ratios]));
	for (const figure of figures) {
		const of = (name: string) => pages.get(name)?.[figure] ?? null;
		const shares = others.map((other) => share(of(first), of(other)));
		console.log(line(figure, [...names.map((name) => format(of(name))), ...shares]));
	}
}

function line(head: string, cells: readonly string[]): string {
	return [head.padEnd(34), ...cells.map((cell) => cell.padStart(13))].join('');
}

function format(value: number | null): string {
	if (value === null) return '-';
	return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

function share(value: number | null, other: number | null): string {
	return value === null || other === null || other === 0 ? '-' : (value / other).toFixed(2);
}
