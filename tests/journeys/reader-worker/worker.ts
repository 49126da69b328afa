// The reader in a browser's worker: takes a document's bytes, answers with the reading as JSON.
import { readForms } from '#lib/forms/read-forms.ts';

const pdf = {
	async cMap(name: string): Promise<Uint8Array> {
		const response = await fetch(`/cmaps/${name}.bcmap`);
		if (!response.ok) throw new Error(`no CMap ${name}: ${response.status}`);
		return new Uint8Array(await response.arrayBuffer());
	},
};

addEventListener('message', ({ data }: MessageEvent<{ file: string; bytes: Uint8Array }>) => {
	const name = { file: data.file, stem: 'worker' };
	readForms(data.bytes, name, { pdf }).then(
		(read) => postMessage(JSON.stringify(read)),
		(error: unknown) => reportError(error),
	);
});
