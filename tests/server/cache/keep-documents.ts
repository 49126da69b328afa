// Reads made documents through the cache of a folder and prints how many were not found there.
import { readForms } from '#lib/forms/read-forms.ts';
import { DocumentCache } from '#lib/server/cache/document-cache.ts';
import { KeptFiles } from '#lib/server/cache/kept-files.ts';

const [, , folder = ''] = process.argv;
let reads = 0;
const files = new KeptFiles(folder, (line) => process.stderr.write(line));
const cache = new DocumentCache(files, 'v1');
const read = cache.forms((bytes, name) => {
	reads += 1;
	return readForms(bytes, name);
});
for (let i = 0; i < 40; i += 1) {
	const text = `财政项目支出绩效目标申报表\n(2024年度)\n项目名称\t${'道路养护'.repeat(i + 1)}\n`;
	await read(new TextEncoder().encode(text), { file: `${i}.txt`, stem: 'a' });
}
process.stdout.write(`${reads}\n`);
