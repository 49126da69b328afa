const collator = new Intl.Collator('zh', { numeric: true });

/** How Chinese orders two texts: below, at or above 0. DuckDB cannot tell, so build and page do alike. */
export function chineseOrder(a: string, b: string): number {
	return collator.compare(a, b);
}
