import { createHash } from 'node:crypto';
import type { Source } from '#lib/corpus/build-corpus.ts';
import type { SourceNote } from '#lib/corpus/notes/source-note.ts';
import type { Form, Indicator } from '#lib/model/form.ts';
import { toDeclaration, type Declaration } from './declaration.ts';
import { makeForm, type MadeForm, type MadeIndicator } from './make-form.ts';
import { Random } from './random.ts';

/** The reader refuses longer texts. Real documents are much shorter. */
const formsOfDocument = 400;

export const documentName = 'declaration.txt';

/** A folder below data/ with its only document, and the expected result of reading it. */
export interface MadeDocument {
	folder: string;
	note: Omit<SourceNote, 'sha256'>;
	bytes: Uint8Array;
	source: Source;
}

/** The overview shows one year: in a corpus of one it shows every form. */
export const oneYear: readonly number[] = [2026];

/** A corpus with this number of forms, document by document. The same seed gives the same corpus. */
export function* makeDocuments(
	forms: number,
	seed: number,
	years = oneYear,
): Generator<MadeDocument> {
	const random = new Random(seed + forms);
	const inDocument = Math.min(formsOfDocument, Math.ceil(forms / 2));
	for (let first = 1, index = 1; first <= forms; first += inDocument, index += 1) {
		const count = Math.min(inDocument, forms - first + 1);
		const made = Array.from({ length: count }, (_, i) => makeForm(random, first + i, years));
		yield makeDocument(`source-${String(index).padStart(4, '0')}`, made);
	}
}

/** One document of these forms. */
export function makeDocument(folder: string, made: readonly MadeForm[]): MadeDocument {
	const lines: string[] = [];
	const forms = made.map((form, i) => {
		const declaration = toDeclaration(form);
		const id = `${folder}-${String(i + 1).padStart(2, '0')}`;
		const read = toForm(id, form, declaration, lines.length);
		lines.push(...declaration.lines);
		return read;
	});
	const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
	const note = {
		title: `财政项目支出绩效目标申报表汇编（${folder.slice(-4)}）`,
		issuingBody: made[0]?.department ?? null,
		fiscalYear: null,
		receivedAs: '制表符分隔文本',
	};
	const source: Source = {
		folder,
		file: documentName,
		note: { ...note, sha256: {} },
		sha256: createHash('sha256').update(bytes).digest('hex'),
		bytes: bytes.length,
		format: 'text',
		encoding: 'utf-8',
		forms,
		problems: [],
	};
	return { folder, note, bytes, source };
}

function toForm(
	id: string,
	form: MadeForm,
	{ lines, titleLine, indicatorLines }: Declaration,
	linesAbove: number,
): Form {
	return {
		...form,
		id,
		source: {
			file: documentName,
			format: 'text',
			sheet: null,
			startLine: linesAbove + titleLine,
			endLine: linesAbove + lines.length,
			startAddress: null,
			endAddress: null,
		},
		amountUnit: '元',
		indicators: form.indicators.map((made, i) =>
			toIndicator(made, linesAbove + (indicatorLines[i] ?? 0)),
		),
		places: {},
		blanks: {},
		printed: {},
		oddLabels: [],
		unread: [],
		problems: [],
		reading: 'sure',
		doubts: [],
	};
}

/** Field by field, because spreading millions of objects would take most of the time. */
function toIndicator(made: MadeIndicator, line: number): Indicator {
	return {
		line,
		name: made.name,
		targetText: made.targetText,
		level1: made.level1,
		level2: made.level2,
		level2Printed: made.level2,
		repair: null,
		target: made.target,
		weight: null,
		places: { name: null, target: null },
		reading: 'sure',
	};
}
