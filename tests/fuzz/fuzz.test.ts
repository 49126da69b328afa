// A short run of `npm run fuzz` with the same documents each time and without the hostile ones.
import { expect, test } from 'vitest';
import { brokenPromises, observeReading } from './check-reading.ts';
import { damagedDocument } from './damaged-document.ts';
import { hostileNames } from './hostile.ts';
import { listSeeds } from './seeds.ts';

const count = 150;

test(
	'damaged documents: no throw, each character of a cell once',
	{ timeout: 180_000 },
	async () => {
		const seeds = listSeeds();
		for (let i = 0; i < count; i += 1) {
			const index = hostileNames.length + i;
			const { name, bytes } = damagedDocument(seeds, 3, index);
			const broken = await brokenPromises(bytes, await observeReading(bytes));
			expect(broken, `${name} (npm run fuzz -- --seed 3 --only ${index})`).toEqual([]);
		}
	},
);

test('a run is the same for the same seed and different for another seed', () => {
	const seeds = listSeeds();
	const index = hostileNames.length + 7;
	const [once, again, other] = [5, 5, 6].map((seed) => damagedDocument(seeds, seed, index));
	expect(again).toEqual(once);
	expect(other).not.toEqual(once);
});
