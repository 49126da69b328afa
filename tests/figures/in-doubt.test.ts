import { expect, test } from 'vitest';
import { isTableInDoubt } from '#lib/figures/in-doubt.ts';
import type { Doubt } from '#lib/model/form.ts';

const unread = (text: string, part: Doubt['part']): Doubt => ({
	...{ code: 'unread', message: `未归入任何栏目：“${text}”`, text, part },
	...{ line: 5, column: 5, address: null, fields: ['annualGoal'], indicators: [] },
});

test.each(['1.数量指标：检查企业数≥96家次2.质量指标：整改率≥9 8%', '产出指', '服务对象满意度指标'])(
	'an unread %s may hold indicators, though it stands beside the goals',
	(text) => {
		expect(isTableInDoubt({ doubts: [unread(text, 'goals')] })).toBe(true);
	},
);

test('an unread text that names no level is about its part alone', () => {
	expect(isTableInDoubt({ doubts: [] })).toBe(false);
	expect(isTableInDoubt({ doubts: [unread('10101', 'header')] })).toBe(false);
	expect(isTableInDoubt({ doubts: [unread('保障群众出行，提高服务质量', 'goals')] })).toBe(false);
	expect(isTableInDoubt({ doubts: [unread('10101', 'indicators')] })).toBe(true);
});
