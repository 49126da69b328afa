// Amounts of forms that have no line for some of the parts.
import { expect, test } from 'vitest';
import { auditForms } from '#lib/audit/audit-forms.ts';
import { clean, lineOf, print, readText } from './clean-form.ts';

/** The levels at which F-02 and F-03 speak of a form whose fiscal money is 10,000 below its totals. */
async function levels(remove: readonly string[], more: { fiscal?: string } = {}) {
	const fiscal = more.fiscal ?? '90,000.00';
	const rows = print({ ...clean, fiscal, annualFiscal: fiscal, otherTotal: '0.00' }).split('\n');
	const amounts = rows.slice(lineOf.total - 1, lineOf.other).map((row) => {
		const cells = row.split('\t');
		for (const label of remove) {
			const at = label === '项目：其他资金' ? cells.indexOf('其他资金') : cells.lastIndexOf(label);
			const isProject = label === '项目：其他资金';
			if (at >= 0 && (isProject ? at === 1 : at === 3)) cells.splice(at, 2, '', '');
		}
		return cells.join('\t');
	});
	const text = [...rows.slice(0, lineOf.total - 1), ...amounts, ...rows.slice(lineOf.other)];
	const found = auditForms(await readText(text.join('\n')));
	const level = (rule: string) => found.find((finding) => finding.rule === rule)?.level ?? null;
	return [level('F-02'), level('F-03')];
}

test('all parts are printed', async () => {
	expect(await levels([])).toEqual(['高', '高']);
});

test('a part that the form has no line for may be what is missing', async () => {
	expect(await levels(['项目：其他资金'])).toEqual([null, '高']);
	expect(await levels(['上年结转资金'])).toEqual(['高', '中']);
	expect(await levels(['其他资金'])).toEqual(['高', '中']);
	expect(await levels(['上年结转资金', '其他资金', '项目：其他资金'])).toEqual([null, null]);
});

test('a part that exceeds its total is wrong in any case', async () => {
	expect(
		await levels(['上年结转资金', '其他资金', '项目：其他资金'], { fiscal: '110,000.00' }),
	).toEqual(['高', '高']);
});

test('a label that may head the one column of amounts is no blank amount', async () => {
	const lines = print(clean).split('\n');
	const amounts = [
		'资金来源',
		'年度安排金额',
		'资金总额',
		'10',
		'其中：财政拨款数',
		'10',
		'其他资金',
		'0',
	];
	const text = [...lines.slice(0, 3), '金额单位：万元', ...amounts, ...lines.slice(lineOf.other)];
	const [form] = await readText(text.join('\n'));
	expect(form?.blanks.annualTotal).toBeDefined();
	const found = auditForms(form ? [form] : []);
	expect(found.filter(({ rule }) => rule === 'F-01')).toEqual([]);
});
