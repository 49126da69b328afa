import fc from 'fast-check';
import { expect, test } from 'vitest';
import { departmentName } from '#lib/corpus/department-name.ts';

const name = fc
	.array(fc.constantFrom('甲', '区', '司', '法', '局', '一', '中心', '（东院）', '本级'), {
		minLength: 1,
		maxLength: 6,
	})
	.map((parts) => `市${parts.join('')}局`);
const before = fc.constantFrom('', '[123]', '【301001】', '123-', '301001 ', '（205）', '　');
const behind = fc.constantFrom('', '(汇总)', '（汇总）', ' （本级）', '（机关）', '（本部）');

test('a code before a name and a part behind it make no other department', () => {
	fc.assert(
		fc.property(name, before, behind, (name, before, behind) => {
			expect(departmentName(`${before}${name}${behind}`)).toBe(departmentName(name));
		}),
	);
});

test.each([
	[null, null],
	['', null],
	[' 　', null],
	['甲区司法局', '甲区司法局'],
	// Nothing is guessed: these may be two.
	['司法局', '司法局'],
	['甲区司法局（东院）', '甲区司法局(东院)'],
	['1234', '1234'],
	['（汇总）', '(汇总)'],
	['110报警中心', '110报警中心'],
	['12345热线办公室', '12345热线办公室'],
])('%j is counted as %j', (printed, counted) => {
	expect(departmentName(printed)).toBe(counted);
});
