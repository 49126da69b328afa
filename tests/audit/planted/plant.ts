// One change of a clean form that breaks one rule, and what has to be printed for a reader to see it.
import type { Standards } from '#lib/audit/standards/standards.ts';
import type { FieldName, Form } from '#lib/model/form.ts';
import type { Random } from '../../fuzz/random.ts';
import type { ContentIndicator } from '../../zoo/contents.ts';
import type { Cell, Draft } from '../../zoo/draft.ts';
import type { CleanContent } from './clean-content.ts';

export interface Planted {
	content: CleanContent;
	/** The fields that show the fault. */
	fields?: readonly FieldName[];
	/** The indicators that show it, by name; with the text of a target where it must be printed so. */
	indicators?: readonly { name: string; text?: string }[];
	/** Whether it is in the type of these indicators: a document without level 2 does not show it. */
	isTyped?: true;
	/** Whether it is that something is nowhere in the table of indicators. */
	isOfTable?: true;
	/** Changes printed cells; false where the document prints them otherwise. */
	reprint?: (draft: Draft, page: Page) => boolean;
	/** Other forms that are audited with the read one: the fault shows only beside them. */
	beside?: (read: Form) => Form[];
	/** Tables of a reviewer that the fault differs from. */
	standards?: Standards;
}

/** What a document prints in tables, and whether blank cells leave a trace in it. */
export interface Page {
	cells: ReadonlySet<Cell>;
	/** The rows of its tables; their cells may be moved. */
	rows: Cell[][];
	isDense: boolean;
}

export interface Plant {
	/** The id of the rule that it breaks. */
	rule: string;
	/** Null where this form has nothing to break. */
	plant(content: CleanContent, random: Random): Planted | null;
}

/** The form with its indicators changed; null leaves one out, several stand in its place. */
export function changed(
	content: CleanContent,
	change: (indicator: ContentIndicator) => ContentIndicator | ContentIndicator[] | null,
): CleanContent {
	const indicators = content.indicators.flatMap((indicator) => change(indicator) ?? []);
	return { ...content, indicators };
}

/** The form with one of its indicators changed. */
export function changedOne(
	content: CleanContent,
	one: ContentIndicator,
	change: Partial<ContentIndicator>,
): CleanContent {
	return changed(content, (indicator) => (indicator === one ? { ...one, ...change } : indicator));
}

export function anyOf<Value>(random: Random, values: readonly Value[]): Value | null {
	return values.length === 0 ? null : random.pick(values);
}

/** A rule that is broken by the text of one indicator. */
export function ofIndicator(
	rule: string,
	isFit: (indicator: ContentIndicator, content: CleanContent) => boolean,
	change: (
		indicator: ContentIndicator,
		random: Random,
	) => Partial<ContentIndicator> & { text?: string },
	needs: readonly FieldName[] = [],
): Plant {
	return {
		rule,
		plant(content, random) {
			const one = anyOf(
				random,
				content.indicators.filter((each) => isFit(each, content)),
			);
			if (!one) return null;
			const { text, ...changes } = change(one, random);
			const name = changes.name ?? one.name;
			return {
				content: changedOne(content, one, changes),
				fields: needs,
				indicators: [text === undefined ? { name } : { name, text }],
			};
		},
	};
}

/** A rule that is broken by the value of a field. */
export function ofContent(
	rule: string,
	fields: readonly FieldName[],
	change: (content: CleanContent, random: Random) => Partial<CleanContent> | null,
): Plant {
	return {
		rule,
		plant(content, random) {
			const changes = change(content, random);
			return changes && { content: { ...content, ...changes }, fields };
		},
	};
}
