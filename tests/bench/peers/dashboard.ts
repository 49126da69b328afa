import { level2s } from '#lib/model/taxonomy.ts';
import { spendChart, structureChart, targetsChart, treemapChart } from './charts.ts';
import type { Filter, ProjectRow, ShowView, ViewRows } from './rows.ts';

export interface Dashboard {
	filter: Filter;
	show: ShowView;
	/** Tells the bench that all filters work from now on. */
	setReady: () => void;
}

const columns: (keyof ProjectRow)[] = [
	'project_name',
	'nature',
	'category',
	'department',
	'fiscal_year',
	'total',
	'annual_total',
	'annual_fiscal',
];

const number = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 1 });
const tenThousands = (yuan: number) => `${number.format(yuan / 1e4)} 万元`;

declare const __NATURES__: string[];

/** Builds the empty page. It passes each new selection to `onchange`. */
export function openDashboard(onchange: (filter: Filter) => void): Dashboard {
	element('app').innerHTML = markup();
	const filter: Filter = { nature: '', level2: '', search: '' };
	for (const name of ['nature', 'level2', 'search'] as const) {
		const control = element(name) as HTMLSelectElement | HTMLInputElement;
		control.addEventListener(name === 'search' ? 'input' : 'change', () => {
			filter[name] = control.value;
			onchange({ ...filter });
		});
	}
	const views: { [Name in keyof ViewRows]: (rows: ViewRows[Name]) => void } = {
		headline: showHeadline,
		spend: spendChart(element('spend')),
		treemap: treemapChart(element('treemap')),
		structure: structureChart(element('structure')),
		targets: targetsChart(element('targets')),
		table: showTable,
	};
	return {
		filter,
		show: (name, rows) => views[name](rows),
		setReady: () => void (document.body.dataset['engine'] = 'ready'),
	};
}

function markup(): string {
	const charts = ['spend', 'treemap', 'structure', 'targets'];
	return `<h1>项目支出绩效目标</h1>
<div class="filters">
	${select('nature', '全部性质', __NATURES__)}
	${select('level2', '全部二级指标', level2s)}
	<input id="search" type="search" placeholder="搜索项目" />
</div>
<section id="headline"></section>
<div class="charts">${charts.map((id) => `<div id="${id}"></div>`).join('')}</div>
<table>
	<thead><tr>${columns.map((column) => `<th>${column}</th>`).join('')}</tr></thead>
	<tbody id="table"></tbody>
</table>`;
}

/** An open list instead of a menu, so that a headless browser can select with real clicks. */
function select(id: string, all: string, values: readonly string[]): string {
	const options = values.map((value) => `<option value="${value}">${value}</option>`).join('');
	return `<select id="${id}" size="4"><option value="" selected>${all}</option>${options}</select>`;
}

function showHeadline({ forms, annual, fiscal, indicators }: ViewRows['headline']): void {
	const figures = [
		['项目数', number.format(forms)],
		['年度资金', tenThousands(annual)],
		['当年财政拨款', tenThousands(fiscal)],
		['指标数', number.format(indicators)],
	];
	element('headline').innerHTML = figures
		.map(([name, figure]) => `<div><span>${name}</span><b>${figure}</b></div>`)
		.join('');
}

function showTable(rows: ProjectRow[]): void {
	element('table').innerHTML = rows
		.map((row) => `<tr>${columns.map((column) => `<td>${cell(row, column)}</td>`).join('')}</tr>`)
		.join('');
}

function cell(row: ProjectRow, column: keyof ProjectRow): string {
	const value = row[column];
	const isAmount = typeof value === 'number' && column !== 'fiscal_year';
	return isAmount ? number.format(value) : String(value);
}

function element(id: string): HTMLElement {
	const found = document.getElementById(id);
	if (!found) throw new Error(`no element: #${id}`);
	return found;
}
