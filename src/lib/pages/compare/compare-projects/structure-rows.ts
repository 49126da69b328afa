import { isMeasurable } from '#lib/model/target.ts';
import { level2s } from '#lib/model/taxonomy.ts';
import type { ComparedIndicator, ComparedProject } from '#lib/pages/compare/compared.ts';
import { formatCount, formatShare, shareOf } from '#lib/words/format.ts';
import type { CompareProjectsWords } from './compare-projects.words.ts';
import { toCell, toRow, type CompareRow } from './compare-row.ts';

/** All indicators, the share that is measurable, and a row for each level 2 that a project has. */
export function toStructureRows(
	projects: readonly ComparedProject[],
	words: CompareProjectsWords,
): CompareRow[] {
	const types = [...level2s, null].filter((level2) =>
		projects.some(({ indicators }) => indicators.some((one) => one.level2 === level2)),
	);
	const ofAll = projects.map(({ indicators }) => indicators);
	return [
		toRow('indicators', words.indicators, ofAll.map(countCell(words))),
		toRow('measurable', words.measurable, ofAll.map(shareCell)),
		...types.map((level2) => {
			const own = ofAll.map((indicators) => indicators.filter((one) => one.level2 === level2));
			return toRow(level2 ?? '', level2 ?? words.untyped, own.map(countCell(words)));
		}),
	];
}

function countMeasurable(indicators: readonly ComparedIndicator[]): number {
	return indicators.filter(({ target }) => isMeasurable(target.kind)).length;
}

const countCell = (words: CompareProjectsWords) => (indicators: readonly ComparedIndicator[]) => {
	if (indicators.length === 0) return toCell(null);
	const measurable = formatCount(countMeasurable(indicators));
	return toCell(words.count(formatCount(indicators.length)), {
		note: words.measurableOf(measurable),
	});
};

function shareCell(indicators: readonly ComparedIndicator[]) {
	const measurable = countMeasurable(indicators);
	const share = shareOf(measurable, indicators.length);
	if (share === null) return toCell(null);
	return toCell(formatShare(share), {
		note: `${formatCount(measurable)}/${formatCount(indicators.length)}`,
	});
}
