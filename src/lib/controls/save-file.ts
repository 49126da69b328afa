const types: Record<string, string> = {
	csv: 'text/csv;charset=utf-8',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Until a browser has taken the contents; it may ask its reader first. */
const keptMs = 60_000;

/** Lets the browser save these contents under this name, whose ending says their type. */
export function saveFile(name: string, contents: Blob | Uint8Array): void {
	const type = types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
	const blob = contents instanceof Blob ? contents : new Blob([new Uint8Array(contents)], { type });
	const url = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), keptMs);
}
