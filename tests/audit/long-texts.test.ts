import { expect, test } from 'vitest';
import { auditForms } from '#lib/audit/audit-forms.ts';
import { readForms } from '#lib/forms/read-forms.ts';

const length = 40_000;
/** Beginnings of patterns, over and over. A pattern that starts again at each of them never ends. */
const pieces =
	'1 1% 1、 1次或 或 约 及 及时 一 （ ( 《 “ ， 1，2 ≥ - 1- 1至 每 2024年1月 完成12条， \u3000 \u00a0 率'.split(
		/ (?! )/,
	);

/** A form that prints this text as goal, name, target, unit and amount. */
function formWith(text: string): Uint8Array {
	const rows = [
		['财政项目支出绩效目标申报表'],
		['(2024年度)'],
		['项目名称', '道路养护项目', '项目性质', '经常性项目', '项目类别', '特定目标类'],
		['主管部门', '某局', '实施单位', `某所${text}站`],
		['项目资金(元)', '项目资金总额', '1,200,000.00', '年度资金申请总额', '600,000.00'],
		['项目绩效目标', '项目总目标', '年度总体目标'],
		['', text, `完成${text}`],
		['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值'],
		['', '产出指标', '数量指标', `里程${text}`, '≥12条'],
		['', '', '质量指标', '合格率', text],
		['', '', '成本指标', `成本${text}`, '≤12元/条'],
	];
	return new TextEncoder().encode(rows.map((row) => row.join('\t')).join('\n'));
}

test.each(pieces)(
	'a form with %j in each long text is read and audited in time',
	{ timeout: 30_000 },
	async (piece) => {
		const text = piece.repeat(Math.ceil(length / piece.length));
		const { forms } = await readForms(formWith(text), { file: 'a.txt', stem: 'a' });
		const start = process.cpuUsage();
		auditForms(forms);
		const { user, system } = process.cpuUsage(start);
		expect((user + system) / 1_000_000).toBeLessThan(4);
	},
);
