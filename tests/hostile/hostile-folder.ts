// A folder of data/ whose forms, note and names are hostile, for a site to be built from.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostileFormats } from './hostile-document.ts';
import { hostileTexts, type HostileName } from './hostile-texts.ts';

export const hostileFolder = `f <img src=x onerror=alert(1)>'"&`;

/** What a page could run, fetch or lose. */
export const hostileOnPages: readonly HostileName[] = [
	'a script that ends another',
	'an image with a handler',
	'a way out of an attribute',
	'a picture from elsewhere',
	'a frame from elsewhere',
	'a name in angle brackets',
	'a comment',
	'an encoded tag',
	'a Svelte expression',
	'a formula with a link',
	'a statement of SQL',
	'a prototype',
	'half a character',
];

/** A document for each text, and a note that says them all. */
export function writeHostileFolder(folder: string): void {
	mkdirSync(folder, { recursive: true });
	hostileOnPages.forEach((name, i) => {
		const text = hostileTexts[name];
		const bytes = hostileFormats.json({
			...{ projectName: text, unit: text, annualGoal: text },
			...{ indicator: text, target: text },
		});
		writeFileSync(join(folder, `${i} <b onclick=alert(1)>.txt`), bytes);
	});
	const title = hostileOnPages.map((name) => hostileTexts[name]).join('');
	writeFileSync(join(folder, 'source.json'), JSON.stringify({ title, issuingBody: title }));
}
