import type { Filter, ViewRows } from '../rows.ts';
import type { Prepared } from './prepare.ts';

type Counted = Pick<ViewRows, 'headline' | 'treemap' | 'structure' | 'targets'>;

interface Selected extends Counted {
	/** The indices of the selected forms. */
	forms: number[];
}

const bins = 20;
const binWidth = 5;

/** One pass over all forms, and over the indicators of those that pass the other filters. */
export function select(prepared: Prepared, { nature, level2, search }: Filter): Selected {
	const { forms, indicators, columns } = prepared;
	const count = forms.project_name.length;
	const natureCode = nature === '' ? -1 : forms.nature.texts.indexOf(nature);
	const level2Code = level2 === '' ? -1 : indicators.level2.texts.indexOf(level2);
	const categories = forms.category.texts.length;
	const byLevel2 = new Uint32Array(indicators.level2.texts.length);
	const byPercent = new Uint32Array(bins);
	const byCategory = new Float64Array(forms.nature.texts.length * categories);
	const selected: number[] = [];
	const headline = { forms: 0, annual: 0, fiscal: 0, indicators: 0 };
	for (let i = 0; i < count; i += 1) {
		if (natureCode >= 0 && columns.nature[i] !== natureCode) continue;
		if (search !== '' && !(forms.project_name[i] as string).includes(search)) continue;
		let hit = level2Code < 0;
		const end = columns.start[i + 1] as number;
		for (let j = columns.start[i] as number; j < end; j += 1) {
			const code = columns.level2[j] as number;
			if (level2Code >= 0 && code !== level2Code) continue;
			hit = true;
			headline.indicators += 1;
			byLevel2[code] = (byLevel2[code] as number) + 1;
			const percent = columns.percent[j] as number;
			if (Number.isNaN(percent)) continue;
			const bin = Math.min(bins - 1, Math.floor(percent / binWidth));
			byPercent[bin] = (byPercent[bin] as number) + 1;
		}
		if (!hit) continue;
		selected.push(i);
		const annual = columns.annual[i] as number;
		headline.annual += annual;
		headline.fiscal += columns.fiscal[i] as number;
		const group = (columns.nature[i] as number) * categories + (columns.category[i] as number);
		byCategory[group] = (byCategory[group] as number) + annual;
	}
	headline.forms = selected.length;
	return { forms: selected, headline, ...toRows(prepared, byCategory, byLevel2, byPercent) };
}

function toRows(
	{ forms, indicators }: Prepared,
	byCategory: Float64Array,
	byLevel2: Uint32Array,
	byPercent: Uint32Array,
): Omit<Counted, 'headline'> {
	const categories = forms.category.texts;
	const treemap = Array.from(byCategory, (annual, group) => ({
		nature: forms.nature.texts[Math.floor(group / categories.length)] ?? '',
		category: categories[group % categories.length] ?? '',
		annual,
	})).filter(({ annual }) => annual > 0);
	const structure = Array.from(byLevel2, (count, code) => ({
		level1: indicators.level1[code] ?? '',
		level2: indicators.level2.texts[code] ?? '',
		count,
	})).filter(({ count }) => count > 0);
	const targets = Array.from(byPercent, (count, bin) => ({ from: bin * binWidth, count }));
	return { treemap, structure, targets };
}
