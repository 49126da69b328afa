import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeOpinions } from '#lib/desk/merge-opinions.ts';
import { fileLimitBytes, readOpinionFile, toOpinionFile } from '#lib/desk/opinion-file.ts';
import { longestText, newOverallOpinion, newOwnOpinion } from '#lib/desk/opinion.ts';
import { generatedOpinions } from './generated-opinions.ts';

const now = Date.UTC(2026, 2, 1);
const written = (opinions: unknown[], rest: object = {}) =>
	JSON.stringify({ format: 'jixiao-lens-opinions', version: 1, savedAt: '', opinions, ...rest });
const own = { ...newOwnOpinion('a-01', now), at: now };

test('what is saved is read back', () => {
	fc.assert(
		fc.property(generatedOpinions, (some) => {
			const opinions = mergeOpinions(some, []);
			const file = toOpinionFile(opinions, new Date(now));
			expect(readOpinionFile(file, now)).toEqual({ opinions });
		}),
	);
});

test('keys of own opinions differ and sort by their time', () => {
	const keys = [0, 1, now, now, now + 1].map((time) => newOwnOpinion('a', time).key);
	expect(new Set(keys).size).toBe(keys.length);
	expect(
		keys
			.slice(2)
			.map((key) => key.slice(0, 13))
			.toSorted(),
	).toEqual(keys.slice(2).map((key) => key.slice(0, 13)));
	expect(keys[0] && keys[0] < (keys[1] ?? '') && (keys[1] ?? '') < (keys[2] ?? '')).toBe(true);
});

test.each([
	['', 'foreign'],
	['{', 'foreign'],
	['null', 'foreign'],
	['[]', 'foreign'],
	['"jixiao-lens-opinions"', 'foreign'],
	['{"format":"other","version":1,"opinions":[]}', 'foreign'],
	[written([], { version: 2 }), 'version'],
	[written([{}]), 'broken'],
	[written([own], { more: 1 }), 'broken'],
	[written([{ ...own, more: 1 }]), 'broken'],
	[written([own]).replace('"text"', '"__proto__":{"isAdmin":true},"text"'), 'broken'],
	[written([{ ...own, formId: '' }]), 'broken'],
	[written([{ ...own, text: 'x'.repeat(longestText + 1) }]), 'broken'],
	[written([{ ...own, text: ['x'] }]), 'broken'],
	[written([{ ...own, at: -1 }]), 'broken'],
	[written([{ ...own, at: 1.5 }]), 'broken'],
	[written([{ ...own, at: 1e300 }]), 'broken'],
	[written([{ ...newOverallOpinion('a-01'), grade: 'best' }]), 'broken'],
	[written([{ ...newOverallOpinion('a-01'), date: 'soon' }]), 'broken'],
	[written([own, { ...own, kind: 'other' }]), 'broken'],
	[written([{ ...own, at: now + 2 * 86_400_000 }]), 'future'],
	[' '.repeat(fileLimitBytes + 1), 'large'],
] as const)('a file is refused whole: %#', (text, problem) => {
	expect(readOpinionFile(text, now)).toEqual({ problem });
});

test('any text is read or refused, and never throws', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
			expect(readOpinionFile(text, now)).toHaveProperty('problem');
		}),
	);
});
