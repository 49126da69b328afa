/** How many of something, in English: `1 project`, `2 projects`. `count` may be a number as it is printed. */
export function counted(count: number | string, one: string, many = `${one}s`): string {
	return `${count} ${String(count) === '1' ? one : many}`;
}
