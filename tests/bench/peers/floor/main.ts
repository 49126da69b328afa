// The lower bound: no SQL, one pass over typed arrays for each change.
import { quickselect } from 'd3-array';
import { openDashboard } from '../dashboard.ts';
import { spendRows, tableRows, type Filter } from '../rows.ts';
import type { FloorCorpus } from './corpus.ts';
import { prepare, type Prepared } from './prepare.ts';
import { select } from './select.ts';

const response = fetch('./corpus.json', { credentials: 'same-origin' });

let prepared: Prepared | undefined;
const dashboard = openDashboard((filter) => update(filter));

function update(filter: Filter): void {
	if (!prepared) return;
	const { forms, columns } = prepared;
	const selected = select(prepared, filter);
	dashboard.show('headline', selected.headline);
	const largest = largestOf(selected.forms, columns.annual);
	const spend = largest.slice(0, spendRows);
	dashboard.show(
		'spend',
		spend.map((i) => ({ name: at(forms.project_name, i), annual: at(columns.annual, i) })),
	);
	dashboard.show('treemap', selected.treemap);
	dashboard.show('structure', selected.structure);
	dashboard.show('targets', selected.targets);
	dashboard.show(
		'table',
		largest.map((i) => ({
			project_name: at(forms.project_name, i),
			nature: at(forms.nature.texts, at(forms.nature.codes, i)),
			category: at(forms.category.texts, at(forms.category.codes, i)),
			department: at(forms.department.texts, at(forms.department.codes, i)),
			fiscal_year: at(forms.fiscal_year, i),
			total: at(forms.total, i),
			annual_total: at(columns.annual, i),
			annual_fiscal: at(columns.fiscal, i),
		})),
	);
}

/** The indices of the largest forms, largest first. Only these are sorted. */
function largestOf(forms: number[], annual: Float64Array): number[] {
	const numbers = Uint32Array.from(forms);
	const byAmount = (a: unknown, b: unknown) => at(annual, Number(b)) - at(annual, Number(a));
	if (numbers.length > tableRows) {
		quickselect(numbers, tableRows - 1, 0, numbers.length - 1, byAmount);
	}
	return Array.from(numbers.subarray(0, tableRows)).sort(byAmount);
}

function at<Value>(values: ArrayLike<Value>, i: number): Value {
	return values[i] as Value;
}

async function start(): Promise<void> {
	prepared = prepare((await (await response).json()) as FloorCorpus);
	update(dashboard.filter);
	dashboard.setReady();
}

await start();
