import { expect, test } from 'vitest';
import {
	suggest,
	suggestAlike,
	type ListedProject,
} from '#lib/pages/compare/compare-suggestions.ts';

const listed: ListedProject[] = ['a', 'b', 'c', 'd', 'e'].map((form_id) => ({
	form_id,
	project_name: form_id,
	annual_total_fen: 1,
}));
const names = (byForm: Record<string, string[]>) =>
	new Map(Object.entries(byForm).map(([id, own]) => [id, new Set(own)]));
const shown = (byForm: Record<string, string[]>) =>
	suggestAlike(listed, names(byForm)).map(({ sharedCount, projects }) => [
		sharedCount,
		...projects.map(({ form_id }) => form_id),
	]);

test('pairs that share most names come first, and no project comes twice', () => {
	expect(
		shown({
			a: ['1', '2', '3'],
			b: ['1', '2'],
			c: ['1', '2', '3', '4'],
			d: ['8', '9'],
			e: ['8', '9'],
		}),
	).toEqual([
		[3, 'a', 'c'],
		[2, 'd', 'e'],
	]);
});

test('one common name is no reason, nor is a form without indicators', () => {
	expect(shown({ a: ['1', '2'], b: ['2', '3'] })).toEqual([]);
	expect(suggestAlike([], new Map())).toEqual([]);
});

test('the two largest that are also the most alike are suggested once: a link stands there once', () => {
	const both = names({ a: ['1', '2', '3'], b: ['1', '2', '3'], c: ['7', '8'], d: ['7', '8'] });
	const links = suggest(listed, both).map(({ reason, projects }) => [
		reason,
		...projects.map(({ form_id }) => form_id),
	]);
	expect(links).toEqual([
		['largest', 'a', 'b'],
		['shared-names', 'c', 'd'],
	]);
});
