import type { ChangeRows } from './changes-page.ts';

/** All projects of two years, fetched when they are first asked for; throws where that fails. */
export function fetchedOnce(url: string): () => Promise<ChangeRows> {
	let rows: Promise<ChangeRows> | undefined;
	return () => {
		rows ??= fetchRows(url).catch((error: unknown) => {
			rows = undefined;
			throw error;
		});
		return rows;
	};
}

async function fetchRows(url: string): Promise<ChangeRows> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${response.status} ${url}`);
	return (await response.json()) as ChangeRows;
}
