const short = new Intl.NumberFormat('en', { maximumSignificantDigits: 3, useGrouping: false });
const units = ['B', 'KB', 'MB', 'GB'];

/** The size of a file in three digits, a KB being 1,024 bytes: `18.3 KB`. */
export function formatBytes(bytes: number): string {
	const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
	return `${short.format(bytes / 1024 ** power)} ${units[power]}`;
}
