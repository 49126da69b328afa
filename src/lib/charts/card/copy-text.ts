/** Whether the text is now in the clipboard; on plain http there is none. */
export async function copyText(text: string): Promise<boolean> {
	const copied = navigator.clipboard?.writeText(text).then(
		() => true,
		() => false,
	);
	return (await copied) ?? false;
}
