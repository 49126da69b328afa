// Forms whose table has no column of level 2: 满意度指标 has one type only.
import { expect, test } from 'vitest';
import { auditForms } from '#lib/audit/audit-forms.ts';
import { clean, print, readText } from './clean-form.ts';

/** The rules of satisfaction that such a form breaks with this indicator. */
async function broken(name: string, target: string): Promise<string[]> {
	const indicators = clean.indicators.map((row) =>
		row[0].startsWith('服务') ? ([row[0], name, target] as const) : row,
	);
	const lines = print({ ...clean, indicators }).split('\n');
	const table = lines.findIndex((line) => line.includes('二级指标'));
	const text = lines.map((line, i) =>
		i < table ? line : line.split('\t').toSpliced(2, 1).join('\t'),
	);
	const [form] = await readText(text.join('\n'));
	expect(form?.indicators.at(-1)).toMatchObject({ level1: '满意度指标', level2: null, name });
	return auditForms(form ? [form] : []).flatMap(({ rule }) => (rule.startsWith('M') ? rule : []));
}

test('satisfaction is known by its level 1', async () => {
	expect(await broken('主管部门满意度', '≥90%')).toEqual(['M-02']);
	expect(await broken('到馆读者满意度', '≥70%')).toEqual(['M-03']);
	expect(await broken('服务对象满意度', '≥90%')).toEqual(['M-04']);
	expect(await broken('到馆读者满意度', '≥90%')).toEqual([]);
});
