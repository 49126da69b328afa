import { expect, test } from 'vitest';
import { nothingSelected } from '#lib/selection/selection.ts';
import { loadTargets } from '#lib/pages/overview/rows/targets.ts';
import { handForm, handIndicator, handSource } from '../../corpus/hand-made.ts';
import { engineOf } from '../../corpus/engine-of.ts';

const noMonths = { first_month: null, last_month: null };

test(
	'a range and a change of so many percent are no level of so many percent',
	{ timeout: 60_000 },
	async () => {
		const percent = { kind: 'quantity', unit: '%', value: 5 } as const;
		const hand = handForm({
			indicators: [
				handIndicator({ target: { ...percent, comparator: '=' } }),
				handIndicator({ target: { ...percent, comparator: '..', upperValue: 15 } }),
				handIndicator({ target: { ...percent, comparator: '=', basis: '同比增长' } }),
			],
		});
		const engine = await engineOf([handSource([hand])]);
		expect(await loadTargets(engine, nothingSelected)).toEqual([
			{ level2: '', kind: 'quantity', asked: '', percent: 5, ...noMonths, indicator_count: 1 },
			{ level2: '', kind: 'quantity', asked: '', percent: null, ...noMonths, indicator_count: 2 },
		]);
	},
);
