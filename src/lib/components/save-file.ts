/** Lets the browser save these contents under this name. */
export function saveFile(name: string, contents: Blob): void {
	const url = URL.createObjectURL(contents);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The browser reads it after this turn.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
