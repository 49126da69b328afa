// Whatever stands in a cell is read as it is printed, in every format, or a problem says what is not.
import { expect, test } from 'vitest';
import { readForms } from '#lib/forms/read-forms.ts';
import { pdfResources } from '#lib/server/pdf-resources.ts';
import { hostileFormats } from './hostile-document.ts';
import { hostileNames, hostileTexts, type HostileName } from './hostile-texts.ts';

type FormatName = keyof typeof hostileFormats;

/** Nobody can print these in the format. */
const impossible: Partial<Record<FormatName, HostileName[]>> = {
	// The writer does not escape what looks like an escape.
	xlsx: ['an escape of workbooks'],
	// The writer ends texts at 255 characters.
	xls: ['a long word', 'many brackets', 'many angles', 'many quotes'],
	// The encoding of its font has two bytes a character, and it draws what prints nothing elsewhere.
	pdf: [
		...(['half a character', 'the other half of a character', 'a soft hyphen'] as const),
		...(['characters beyond the first plane', 'a private mark of the reader'] as const),
		...([
			'marks over marks',
			'blanks without width',
			'marks of direction',
			'no character',
		] as const),
		...(['private characters', 'a control character', 'a next line'] as const),
	],
};

/** What a reader of the page sees; blanks of all kinds are blanks to the eye. */
function seen(text: string): string {
	return text
		.replace(/(?!\u202e)\p{Default_Ignorable_Code_Point}/gu, '')
		.replace(/[\u{1d400}-\u{1d7ff}]/gu, (char) => char.normalize('NFKC'))
		.replace(/\u202e|\p{Cs}|[\u{10fff0}-\u{10fff7}]/gu, '\ufffd')
		.replace(/[\p{Cc}\s]/gu, ' ');
}

/** A narrow column of a PDF breaks its lines anywhere, so blanks are no text there. */
const comparable = (format: FormatName, text: string): string =>
	format === 'pdf' ? seen(text).replace(/\s/g, '') : seen(text);

const unreadable = /[\ufffd\u202e]|\p{Cs}|\p{Co}|(?!\n)\p{Cc}/u;

const formats = Object.keys(hostileFormats) as FormatName[];
const cases = formats.flatMap((format) =>
	hostileNames
		.filter((name) => !impossible[format]?.includes(name))
		.map((name) => [format, name] as const),
);

test.each(cases)('%s: %s is read as printed', async (format, name) => {
	const text = hostileTexts[name];
	const bytes = hostileFormats[format]({
		...{ projectName: text, unit: text, annualGoal: text },
		...{ indicator: text, target: text },
	});
	const { forms, problems, unread } = await readForms(
		bytes,
		{ file: 'a', stem: 'a' },
		{ pdf: pdfResources },
	);
	expect(problems).toEqual([]);
	expect(unread).toEqual([]);
	expect(forms).toHaveLength(1);
	const [form] = forms;
	const [first, second] = form?.indicators ?? [];
	const read = [form?.projectName, form?.unit, form?.annualGoal, first?.name, first?.targetText];
	expect(read.map((one) => comparable(format, one ?? ''))).toEqual(
		read.map(() => comparable(format, text)),
	);
	expect(read.join('')).not.toMatch(/\p{Cs}|(?!\n)\p{Cc}/u);
	const isSaid = form?.problems.some(({ code }) => code === 'invalid-character');
	expect(isSaid).toBe(unreadable.test(text));
	// What stands beside it is read as ever.
	expect(second?.name).toBe('验收合格率');
	expect(form?.funding.annualTotal).toBe(1200);
});
