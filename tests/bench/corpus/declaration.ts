import type { MadeForm, MadeIndicator } from './make-form.ts';

/** A form as the tab-separated text of its official table. */
export interface Declaration {
	lines: string[];
	/** The line of the title and of each indicator, counted from 1 within `lines`. */
	titleLine: number;
	indicatorLines: number[];
}

/** Prints a form as the lines of a declaration.txt: one blank line, the title, the table. */
export function toDeclaration(form: MadeForm): Declaration {
	const head = headLines(form);
	const indicators = form.indicators.map((indicator, i) => indicatorRow(indicator, form, i));
	return {
		lines: [...head, ...indicators].map((cells) => cells.join('\t')),
		titleLine: 2,
		indicatorLines: indicators.map((_, i) => head.length + i + 1),
	};
}

function headLines(form: MadeForm): string[][] {
	const { total, fiscal, otherTotal, ...annual } = form.funding;
	const span = `${form.fiscalYear}年-${form.endDate.slice(0, 4)}年`;
	return [
		[''],
		['财政项目支出绩效目标申报表'],
		[`(${form.fiscalYear}年度)`, '', '', '', '', ''],
		['项目名称', form.projectName, '项目性质', form.nature, '项目类别', form.category],
		['主管部门', form.department, '实施单位', form.unit, '', ''],
		['计划开始日期', form.startDate, '计划完成日期', form.endDate, '', ''],
		[
			'项目资金 (元)',
			'项目资金总额',
			yuan(total),
			'年度资金申请总额',
			yuan(annual.annualTotal),
			'',
		],
		['', '其中：财政资金', yuan(fiscal), '其中：当年财政拨款', yuan(annual.annualFiscal), ''],
		['', '', '', '上年结转资金', yuan(annual.annualCarryover), ''],
		['', '其他资金', yuan(otherTotal), '其他资金', yuan(annual.annualOther), ''],
		['项目 绩效 目标', `项目总目标 (${span})`, '', '年度总体目标', '', ''],
		['', form.overallGoal, '', form.annualGoal, '', ''],
		['', '一级指标', '二级指标', '三级指标', '年度(/项目)指标值', ''],
	];
}

/** A level is printed where it begins and applies to the rows below. */
function indicatorRow(indicator: MadeIndicator, form: MadeForm, i: number): string[] {
	const above = form.indicators[i - 1];
	return [
		i === 0 ? '绩效 指标' : '',
		above?.level1 === indicator.level1 ? '' : indicator.level1,
		above?.level2 === indicator.level2 ? '' : indicator.level2,
		indicator.name,
		indicator.targetText,
		'',
	];
}

/** `1,234.50`. Intl would take a quarter of the total time. */
function yuan(amount: number | null): string {
	return amount === null ? '' : amount.toFixed(2).replace(/\B(?=(?:\d{3})+\.)/g, ',');
}
