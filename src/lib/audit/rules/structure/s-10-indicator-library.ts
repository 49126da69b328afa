import { bareName, unitInName } from '#lib/audit/bare-name.ts';
import { ownTables } from '#lib/audit/basis.ts';
import { findingAt } from '#lib/audit/finding-at.ts';
import { nothingKnown } from '#lib/audit/known-of-forms.ts';
import { cited, type LibraryIndicator } from '#lib/audit/standards/standards.ts';
import { indicatorText } from '#lib/audit/texts-of.ts';
import { plainText } from '#lib/figures/likeness.ts';
import { countSame } from '#lib/figures/units.ts';
import type { Indicator } from '#lib/model/form.ts';
import type { Rule } from '#lib/audit/rule.ts';

const signs = { '>=': '≥', '<=': '≤', '=': '=' } as const;

export const s10: Rule = {
	id: 'S-10',
	group: '指标结构',
	level: '低',
	title: {
		zh: '与审核人员自备的指标库不一致',
		en: 'Differs from the reviewer’s own library of indicators',
	},
	explanation: {
		zh: '指标库由审核人员放在 data/standards/ 下，本站不带任何指标库；不一致的请核对。',
		en: 'The reviewer puts a library below data/standards/; the site ships none. What differs should be checked.',
	},
	checks: {
		zh: '指标名称与指标库的一行完全相同（不计空格、标点、序号和括号内的单位），而二级指标、单位、方向（≥ 与 ≤ 相反）不同，或值不及参考值（单位、方向相同时才比）。库内同名的几行有一行相符即不报；没有指标库时不查。',
		en: 'An indicator whose name is exactly that of a row of the library (apart from blanks, marks, numbers and a unit in brackets) stands under another level 2, in another unit or with the opposite direction, or falls short of the reference, which is compared in the same unit and direction only. If one of several rows of that name fits, nothing is said, nor without a library.',
	},
	mending: {
		zh: '按指标库核对，或说明不同的理由。',
		en: 'Check the library, or say why it differs.',
	},
	basis: [ownTables],
	reads: ['indicator'],
	check: (forms, known = nothingKnown) => {
		const byName = new Map<string, LibraryIndicator[]>();
		for (const row of known.standards.library) {
			const name = plainText(bareName(row.name));
			byName.set(name, [...(byName.get(name) ?? []), row]);
		}
		if (byName.size === 0) return [];
		return forms.flatMap((form) =>
			form.indicators.flatMap((indicator) => {
				const rows = byName.get(plainText(bareName(indicator.name ?? ''))) ?? [];
				const differs = rows.map((row) => ({ row, why: differences(indicator, row) }));
				const [nearest] = differs.toSorted((a, b) => a.why.length - b.why.length);
				if (!nearest || nearest.why.length === 0) return [];
				return [
					findingAt(form, [indicator.line], {
						quote: indicatorText(indicator),
						message: `与${cited(nearest.row, describe(nearest.row))}不一致：${nearest.why.map(({ said }) => said).join('，')}，建议核实。`,
						suggestion: nearest.why.find(({ mend }) => mend !== null)?.mend ?? null,
					}),
				];
			}),
		);
	},
};

interface Difference {
	said: string;
	mend: string | null;
}

function differences({ name, level2, target }: Indicator, row: LibraryIndicator): Difference[] {
	const found: Difference[] = [];
	if (row.level2 !== '' && level2 !== null && level2 !== row.level2) {
		found.push({ said: `列在${level2}下`, mend: `按自备指标库应列${row.level2}` });
	}
	const { kind, value, upperValue, comparator, basis } = target;
	if (kind !== 'quantity' || value === null || basis !== null || upperValue !== null) return found;
	const unit = target.unit ?? unitInName(name ?? '');
	const isSameUnit = unit !== null && row.unit !== '' && countSame(unit, row.unit);
	if (unit !== null && row.unit !== '' && !isSameUnit) {
		found.push({ said: `单位为“${unit}”`, mend: `按自备指标库单位为“${row.unit}”` });
	}
	const isLeast = comparator === '>=' || comparator === '>';
	const isMost = comparator === '<=' || comparator === '<';
	if ((row.direction === '>=' && isMost) || (row.direction === '<=' && isLeast)) {
		found.push({ said: '方向相反', mend: null });
	} else if (isSameUnit && row.reference !== null && unit === row.unit) {
		const isShort =
			row.direction === '>='
				? value < row.reference
				: row.direction === '<=' && value > row.reference;
		if (isShort) {
			found.push({
				said: `${value}${unit} 不及参考值`,
				mend: `如无特殊理由，可参照写作“${signs[row.direction ?? '=']}${row.reference}${row.unit}”`,
			});
		}
	}
	return found;
}

function describe({ level2, direction, reference, unit }: LibraryIndicator): string {
	const value =
		reference === null ? unit : `${direction === null ? '' : signs[direction]}${reference}${unit}`;
	return [level2, value].filter((text) => text !== '').join(' ');
}
