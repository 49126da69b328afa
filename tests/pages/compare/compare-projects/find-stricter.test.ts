import { expect, test } from 'vitest';
import { findStricter } from '#lib/pages/compare/compare-projects/find-stricter.ts';
import { handBound, handCompared } from './hand-compared.ts';

const stable = handCompared({ targetText: '稳定', target: { kind: 'qualitative' } });
const hours = (comparator: '<=' | '<', value: number) =>
	handBound(comparator, value, '小时', { target: { kind: 'duration' } });

test.each([
	['at least: the larger', [handBound('>=', 85), handBound('>=', 90)], [false, true]],
	['at most: the smaller', [hours('<=', 4), hours('<=', 24)], [true, false]],
	['equal ones: none', [handBound('>=', 90), handBound('>=', 90)], [false, false]],
	['the bound itself excluded', [handBound('>', 90), handBound('>=', 90)], [true, false]],
	['below 4 hours against at most 4', [hours('<=', 4), hours('<', 4)], [false, true]],
	[
		'two of three are strictest',
		[handBound('>=', 90), handBound('>=', 85), handBound('>=', 90)],
		[true, false, true],
	],
	['a project without it', [handBound('>=', 85), null, handBound('>=', 90)], [false, false, true]],
	['only one has it', [null, handBound('>=', 90)], [false, false]],
	['two directions', [handBound('>=', 90), handBound('<=', 85)], [false, false]],
	['no direction', [handBound('=', 90), handBound('=', 85)], [false, false]],
	['about', [handBound('~', 90), handBound('>=', 85)], [false, false]],
	['two units', [handBound('>=', 90), handBound('>=', 4, '件')], [false, false]],
	['a number and a word', [handBound('>=', 90), stable], [false, false]],
	[
		'one of three is a word',
		[handBound('>=', 90), handBound('>=', 85), stable],
		[false, false, false],
	],
	[
		'a range',
		[handBound('>=', 90), handBound('>=', 10, '%', { target: { upperValue: 15 } })],
		[false, false],
	],
	[
		'a level and a growth',
		[handBound('>=', 90), handBound('>=', 95, '%', { target: { basis: '同比增长' } })],
		[false, false],
	],
	[
		'what is counted differs',
		[
			handBound('>=', 90, '%', { target: { qualifier: '到场' } }),
			handBound('>=', 95, '%', { target: { qualifier: '修复' } }),
		],
		[false, false],
	],
	['nothing at all', [], []],
])('%s', (_title, targets, expected) => {
	expect(findStricter(targets.map((one) => one?.target ?? null))).toEqual(expected);
});
