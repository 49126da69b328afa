// src/app.html with its script made small. Every page carries it, and a reader's browser needs no names.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync } from 'vite';

const source = new URL('../src/app.html', import.meta.url);

/**
 * Writes the small template into this folder.
 *
 * @param {string} folder made where it is missing
 * @returns {{ path: string, scripts: string[] }} the template, and what stands in its scripts
 */
export function smallTemplate(folder) {
	/** @type {string[]} */
	const scripts = [];
	const html = readFileSync(source, 'utf8').replace(
		/(<script>)([^]*?)(<\/script>)/g,
		(_, start, script, end) => {
			// Syntax as written: old browsers run it, to say that the site is too new for them.
			const { code, errors } = minifySync('app.js', script, { compress: { target: 'chrome80' } });
			if (errors.length > 0) throw new Error(`invalid script in app.html: ${errors[0]?.message}`);
			scripts.push(code);
			return start + code + end;
		},
	);
	const path = join(folder, 'app.html');
	mkdirSync(folder, { recursive: true });
	writeFileSync(path, html);
	return { path, scripts };
}
