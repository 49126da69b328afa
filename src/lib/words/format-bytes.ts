const short = new Intl.NumberFormat('en', { maximumSignificantDigits: 3, useGrouping: false });
const units = ['B', 'KB', 'MB', 'GB'];

/** A file size with three digits: `18.3 KB`. A KB is 1,024 bytes. */
export function formatBytes(bytes: number): string {
	const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
	return `${short.format(bytes / 1024 ** power)} ${units[power]}`;
}
