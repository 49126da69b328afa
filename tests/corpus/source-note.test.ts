import { expect, test } from 'vitest';
import { noNote, parseSourceNote } from '#lib/corpus/notes/source-note.ts';

const sha256 = 'ac8ad7a9c0d2564305a6ef8b4b33ea57c8b3e8c7f91a3f53b0f0f413c36742c8';
const whole = {
	title: '申报表',
	issuingBody: '司法局',
	fiscalYear: 2023,
	receivedAs: '文本',
	documents: { 'declaration.txt': { sha256 } },
};
const understood = {
	title: '申报表',
	issuingBody: '司法局',
	fiscalYear: 2023,
	receivedAs: '文本',
	sha256: { 'declaration.txt': sha256 },
};

// JSON leaves out undefined values.
const parse = (value: unknown) => parseSourceNote(JSON.stringify(value));

test('a complete note', () => {
	expect(parse(whole)).toEqual({ note: understood, problems: [] });
});

test.each(['title', 'issuingBody', 'fiscalYear', 'receivedAs'] as const)(
	'%s may be left out or null: no problem',
	(key) => {
		const expected = { note: { ...understood, [key]: null }, problems: [] };
		expect(parse({ ...whole, [key]: undefined })).toEqual(expected);
		expect(parse({ ...whole, [key]: null })).toEqual(expected);
	},
);

test('documents may be left out, and so may everything else', () => {
	const left = { ...whole, documents: undefined };
	expect(parse(left)).toEqual({ note: { ...understood, sha256: {} }, problems: [] });
	expect(parse({})).toEqual({ note: noNote, problems: [] });
});

test.each([
	['title', 5, 'source.json 的 title 不是文字', '5'],
	['issuingBody', ['司法局'], 'source.json 的 issuingBody 不是文字', '["司法局"]'],
	['receivedAs', false, 'source.json 的 receivedAs 不是文字', 'false'],
	['fiscalYear', '2023', 'source.json 的 fiscalYear 不是年份', '"2023"'],
	['fiscalYear', 2023.5, 'source.json 的 fiscalYear 不是年份', '2023.5'],
])(
	'%s %j becomes null, the problem names the key, the rest is kept',
	(key, value, message, text) => {
		expect(parse({ ...whole, [key]: value })).toEqual({
			note: { ...understood, [key]: null },
			problems: [
				{ code: 'invalid-source', message, line: null, column: null, address: null, text },
			],
		});
	},
);

test.each([[[sha256]], ['declaration.txt'], [7], [false]])(
	'documents %j is not an object',
	(documents) => {
		const { note, problems } = parse({ ...whole, documents });
		expect(note).toEqual({ ...understood, sha256: {} });
		expect(problems).toMatchObject([
			{ message: 'source.json 的 documents 不是对象', text: JSON.stringify(documents) },
		]);
	},
);

test.each([
	['a number', 5],
	['null', null],
	['an object without it', {}],
	['a checksum that is too short', { sha256: sha256.slice(1) }],
	['a checksum that is no hex', { sha256: sha256.replace('a', 'g') }],
	['a checksum alone', sha256],
])('a document that is %s has no checksum, and the problem names its file', (_title, value) => {
	const documents = { 'a.txt': value, 'b.txt': { sha256 } };
	const { note, problems } = parse({ ...whole, documents });
	expect(note.sha256).toEqual({ 'b.txt': sha256 });
	expect(problems).toMatchObject([
		{
			code: 'invalid-source',
			message: 'source.json 中 a.txt 的 sha256 不是 64 位十六进制校验和',
			text: JSON.stringify(value),
		},
	]);
});

test('all malformed parts are reported', () => {
	const { note, problems } = parse({ title: 1, issuingBody: 2, fiscalYear: 'x', documents: 3 });
	expect(note).toEqual(noNote);
	expect(
		problems.map(({ message }) => /title|issuingBody|fiscalYear|documents/.exec(message)?.[0]),
	).toEqual(['title', 'issuingBody', 'fiscalYear', 'documents']);
});

test.each(['', '{', 'null', '[]', '"text"', '5', '{"title": }'])(
	'%j is not a JSON object: an empty note and one problem with the text',
	(text) => {
		expect(parseSourceNote(text)).toEqual({
			note: noNote,
			problems: [
				{
					code: 'invalid-source',
					message: 'source.json 不是 JSON 对象',
					line: null,
					column: null,
					address: null,
					text: JSON.stringify(text),
				},
			],
		});
	},
);

test.each([
	['an array', '[', ']'],
	['a title', '{"title":[', ']}'],
	['a document', '{"documents":{"a.txt":[', ']}}'],
])('%s with a hundred thousand brackets is told, and overflows nothing', (_, start, end) => {
	const inside = '['.repeat(100_000) + ']'.repeat(100_000);
	const { note, problems } = parseSourceNote(start + inside + end);
	expect(note).toEqual(noNote);
	expect(problems).toMatchObject([
		{ code: 'invalid-source', message: 'source.json 的括号嵌套超过 100 层' },
	]);
});

test('brackets in texts nest nothing', () => {
	const title = `${'['.repeat(200)}\\"${'{'.repeat(200)}`;
	const { note, problems } = parseSourceNote(`{"title":"${title}"}`);
	expect(problems).toEqual([]);
	expect(note.title).toHaveLength(401);
});
