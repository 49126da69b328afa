const types: Record<string, string> = {
	csv: 'text/csv;charset=utf-8',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Until a browser has taken the bytes; it may ask its reader first. */
const keptMs = 60_000;

/** Hands bytes to the browser as a file of this name. */
export function saveFile(name: string, bytes: Uint8Array): void {
	const type = types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
	const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), keptMs);
}
