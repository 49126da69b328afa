// The pipeline on the command line:
// npm run --silent forms -- [--coverage] FILE...
// npm run --silent findings -- FILE...
import { existsSync, readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { auditForms } from '#lib/audit/audit-forms.ts';
import { formatTargetCoverage, toTargetCoverage } from '#lib/forms/targets/target-coverage.ts';
import { startReader } from '#lib/server/start-reader.ts';
import type { Form, Problem } from '#lib/model/form.ts';

const { coverage, findings, files } = readArguments();

/** Someone waits at the command line, so a document has less time than in the build. */
const reader = startReader(15);
const forms: Form[] = [];
/** How many forms each stem has so far. Documents of one folder share a numbering, as on the site. */
const counts = new Map<string, number>();
for (const path of files) {
	const bytes = await readFile(path).catch((error: Error) => fail(`${path}: ${error.message}`));
	const stem = stemOf(path);
	const firstSequence = (counts.get(stem) ?? 0) + 1;
	const read = await reader.read(bytes, { file: basename(path), stem, firstSequence });
	counts.set(stem, firstSequence - 1 + read.forms.length);
	forms.push(...read.forms);
	for (const problem of read.problems) process.stderr.write(`${describe(path, problem)}\n`);
	for (const cell of read.unread) {
		process.stderr.write(
			`${path}: 第 ${cell.line} 行第 ${cell.column} 列不在任何申报表内：“${cell.text}”\n`,
		);
	}
	if (findings) {
		for (const { id, doubts } of read.forms.filter(({ reading }) => reading === 'doubtful')) {
			const places = `${doubts.length} 处未能确切读懂，凡涉及之处不提疑点`;
			process.stderr.write(`${path}: ${id} 读取存疑：${places}\n`);
		}
	}
	if (read.problems.length > 0) process.exitCode = 1;
}
await reader.close();
const report = coverage
	? formatTargetCoverage(toTargetCoverage(forms))
	: JSON.stringify(findings ? auditForms(forms) : forms, null, 2);
process.stdout.write(`${report}\n`);

/** Without files, the coverage is computed for all documents below data/. */
function readArguments(): { coverage: boolean; findings: boolean; files: string[] } {
	const usage =
		'usage: npm run --silent forms -- [--coverage] FILE...\n       npm run --silent findings -- FILE...';
	try {
		const { values, positionals } = parseArgs({
			options: {
				coverage: { type: 'boolean', default: false },
				findings: { type: 'boolean', default: false },
			},
			allowPositionals: true,
		});
		const { coverage, findings } = values;
		const files = coverage && positionals.length === 0 ? documentsBelow('data') : positionals;
		return files.length > 0 ? { coverage, findings, files } : fail(usage);
	} catch (error) {
		return fail(`${(error as Error).message}\n${usage}`);
	}
}

function documentsBelow(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((path) => join(folder, path))
		.filter((path) => dirname(path) !== folder && statSync(path).isFile())
		.filter((path) => isDocument(basename(path)))
		.toSorted();
}

function isDocument(file: string): boolean {
	return file !== 'source.json' && !file.startsWith('.');
}

/** The stem of form ids: the folder name in a source folder, otherwise the file name. */
function stemOf(path: string): string {
	const folder = dirname(resolve(path));
	const stem = basename(path, extname(path));
	return stem === 'declaration' || existsSync(join(folder, 'source.json'))
		? basename(folder)
		: stem;
}

function describe(path: string, { message, line, column }: Problem): string {
	const position =
		line === null ? '' : `第 ${line} 行${column === null ? '' : `第 ${column} 列`}：`;
	return `${path}: ${position}${message}`;
}

function fail(message: string): never {
	process.stderr.write(`${message}\n`);
	process.exit(2);
}
