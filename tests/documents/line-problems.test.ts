import { expect, test } from 'vitest';
import { readForms } from '#lib/forms/read-forms.ts';
import { utf8 } from './read.ts';

const page = (target: string): Uint8Array => {
	const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
	return utf8(
		`<p>项目支出绩效目标申报表</p><p>（2025年度）</p><table>${row('项目名称', '绿道养护', '', '')}` +
			row('一级指标', '二级指标', '三级指标', '指标值') +
			row('产出指标', '数量指标', '养护绿道长度', target) +
			'</table>',
	);
};
const read = async (target: string) => {
	const { forms, problems } = await readForms(page(target), { file: 'a.html', stem: 'a' });
	return { form: forms[0], problems };
};

test.each([
	['≥<s>8</s>12公里', 'struck-text', '≥12公里'],
	['\ue00012公里', 'invalid-character', '\ue00012公里'],
	['≥12\u202e公里', 'invalid-character', '≥12\ufffd公里'],
])('%s makes its form and its indicator doubtful', async (target, code, printed) => {
	const { form, problems } = await read(target);
	expect(problems).toEqual([]);
	expect(form?.indicators[0]?.targetText).toBe(printed);
	expect(form?.doubts.map((doubt) => doubt.code)).toContain(code);
	expect(form?.reading).toBe('doubtful');
	expect(form?.indicators[0]?.reading).toBe('doubtful');
});

test('a target that is printed plainly is no doubt of these kinds', async () => {
	const { form } = await read('≥12公里');
	expect(form?.problems.map(({ code }) => code)).not.toContain('struck-text');
	expect(form?.indicators[0]?.reading).toBe('sure');
});
