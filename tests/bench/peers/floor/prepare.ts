import type { FloorCorpus } from './corpus.ts';

export interface Prepared extends FloorCorpus {
	columns: {
		nature: Uint8Array;
		category: Uint8Array;
		annual: Float64Array;
		fiscal: Float64Array;
		/** The index of the first indicator of each form, and finally the number of indicators. */
		start: Uint32Array;
		level2: Uint8Array;
		/** NaN if the target is not a percentage. */
		percent: Float64Array;
	};
}

/** The columns that a filter reads, as typed arrays. */
export function prepare(corpus: FloorCorpus): Prepared {
	const { forms, indicators } = corpus;
	const start = new Uint32Array(forms.indicators.length + 1);
	forms.indicators.forEach((count, i) => {
		start[i + 1] = (start[i] ?? 0) + count;
	});
	return {
		...corpus,
		columns: {
			nature: Uint8Array.from(forms.nature.codes),
			category: Uint8Array.from(forms.category.codes),
			annual: Float64Array.from(forms.annual_total),
			fiscal: Float64Array.from(forms.annual_fiscal),
			start,
			level2: Uint8Array.from(indicators.level2.codes),
			percent: Float64Array.from(indicators.percent, (value) => value ?? NaN),
		},
	};
}
