const collator = new Intl.Collator('zh', { numeric: true });

/** Compares two texts in Chinese order. Build and page share it, because DuckDB cannot do this. */
export function chineseOrder(a: string, b: string): number {
	return collator.compare(a, b);
}
