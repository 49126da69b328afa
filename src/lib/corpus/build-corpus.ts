// The whole pipeline: source folders in, documents with their forms out.
import { readForms, type DocumentName, type ReadForms } from '#lib/forms/read-forms.ts';
import { documentProblem, type Form, type Format, type Problem } from '#lib/model/form.ts';
import { noNote, parseSourceNote, type SourceNote } from './notes/source-note.ts';

/** A document as received: its bytes and their SHA-256 (hex), which the caller computes. */
export interface DocumentFile {
	file: string;
	bytes: Uint8Array;
	sha256: string;
}

/** A folder below data/: its documents and the text of its source.json, if there is one. */
export interface SourceFolder {
	folder: string;
	note: string | null;
	documents: DocumentFile[];
}

/** A document after reading: what it is, its forms, and what could not be read. */
export interface Source {
	folder: string;
	file: string;
	note: SourceNote;
	sha256: string;
	bytes: number;
	format: Format | null;
	encoding: string | null;
	forms: Form[];
	/** Problems of the document as a whole. Each form has its own problems. */
	problems: Problem[];
}

/** Reads one document: readForms itself, or a reader with a limit of time. */
export type ReadFormsOf = (bytes: Uint8Array, name: DocumentName) => Promise<ReadForms>;

/**
 * Reads all documents of all folders in the order of their names. Nothing is left out: a document
 * without a form stays as a source with its problems.
 */
export async function buildCorpus(
	folders: readonly SourceFolder[],
	read: ReadFormsOf = readForms,
): Promise<Source[]> {
	const sources: Source[] = [];
	for (const folder of byName(folders, ({ folder }) => folder)) {
		sources.push(...(await readFolder(folder, read)));
	}
	return sources;
}

async function readFolder(
	{ folder, note: noteText, documents }: SourceFolder,
	readDocument: ReadFormsOf,
): Promise<Source[]> {
	const { note, problems } =
		noteText === null ? { note: noNote, problems: [] } : parseSourceNote(noteText);
	const ofFolder = [...problems, ...missingDocuments(note, documents)];
	if (documents.length === 0) return [emptyFolder(folder, note, ofFolder)];
	let firstSequence = 1;
	const sources: Source[] = [];
	for (const { file, bytes, sha256 } of byName(documents, ({ file }) => file)) {
		const read = await readDocument(bytes, { file, stem: folder, firstSequence });
		firstSequence += read.forms.length;
		const outside = read.unread.map((cell) => ({
			code: 'outside-form' as const,
			message: `不在任何申报表内：“${cell.text}”`,
			...cell,
		}));
		sources.push({
			folder,
			file,
			note,
			sha256,
			bytes: bytes.length,
			format: read.format,
			encoding: read.encoding,
			forms: read.forms,
			problems: [
				...(sources.length === 0 ? ofFolder : []),
				...checkSum(file, sha256, note),
				...read.problems,
				...outside,
			],
		});
	}
	return sources;
}

/** The source for a folder without documents, so that its problems are visible. */
function emptyFolder(folder: string, note: SourceNote, ofFolder: Problem[]): Source {
	const message = '文件夹中没有申报表文件';
	const problems = [...ofFolder, documentProblem('empty-document', message)];
	return {
		folder,
		file: '',
		note,
		sha256: '',
		bytes: 0,
		format: null,
		encoding: null,
		forms: [],
		problems,
	};
}

/** Documents that source.json lists and the folder lacks. Reported with the first document. */
function missingDocuments(note: SourceNote, documents: readonly DocumentFile[]): Problem[] {
	return Object.keys(note.sha256)
		.filter((name) => documents.every(({ file }) => file !== name))
		.map((name) => {
			const message = `source.json 所列的文件不在文件夹中：${name}`;
			return documentProblem('invalid-source', message, name);
		});
}

function checkSum(file: string, sha256: string, note: SourceNote): Problem[] {
	const expected = Object.hasOwn(note.sha256, file) ? note.sha256[file] : undefined;
	if (expected === undefined || expected === sha256) return [];
	const message = `文件与 source.json 所记校验和不符：应为 ${expected}，实为 ${sha256}`;
	return [documentProblem('invalid-source', message, sha256)];
}

function byName<Value>(values: readonly Value[], name: (value: Value) => string): Value[] {
	return values.toSorted((a, b) => (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0));
}
