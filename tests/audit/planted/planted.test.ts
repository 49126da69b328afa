// Forms that break one rule each, in the layouts and formats that circulate: `npm run planted` checks more.
import { expect, test } from 'vitest';
import { rules } from '#lib/audit/rules.ts';
import { gravePlants } from './grave-plants.ts';
import { plants } from './plants.ts';
import { checkBatch } from './tally-planted.ts';

test('every rule of level 高 has a fault, and twenty others have', () => {
	const planted = new Set(plants.map(({ rule }) => rule));
	const grave = rules.filter(({ level }) => level === '高').map(({ id }) => id);
	expect([...grave, 'V-02'].filter((id) => !gravePlants.some(({ rule }) => rule === id))).toEqual(
		[],
	);
	expect(planted.size).toBeGreaterThan(30);
	expect([...planted].filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
});

test('a planted fault is found, and nothing else at level 高', { timeout: 60_000 }, async () => {
	// The grave faults come first.
	const first = 7 * plants.length;
	const { byRule, failures } = await checkBatch({
		...{ first, end: first + gravePlants.length, only: null, keep: Infinity, isQuick: true },
	});
	const all = Object.values(byRule);
	const sum = (key: 'found' | 'missed'): number =>
		all.reduce((total, each) => total + each[key], 0);
	expect(failures.filter(({ kind }) => kind !== 'missed')).toEqual([]);
	expect(sum('found')).toBeGreaterThan(gravePlants.length / 2);
	expect(sum('missed')).toBeLessThan(4);
});
