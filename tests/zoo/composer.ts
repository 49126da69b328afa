// What every section of a form needs to be composed.
import type { Random } from '../fuzz/random.ts';
import type { Content } from './contents.ts';
import type { Draft } from './draft.ts';
import type { DayStyle, MoneyUnit } from './print-values.ts';
import type { Vocabulary, WordRole } from './vocabulary.ts';

/** Invents the contents of a form. */
export type MakeContent = (random: Random) => Content;

export type UnitAt = 'label' | 'section' | 'line' | 'beside the year' | 'value' | 'nowhere';

export interface Composer {
	random: Random;
	vocabulary: Vocabulary;
	draft: Draft;
	content: Content;
	/** The contents of another form of the document. */
	make: MakeContent;
	/** Blank cells are avoided: the format drops them. */
	isDense: boolean;
	/** How a label is printed. */
	decoration: Decoration;
	money: { unit: MoneyUnit; at: UnitAt; style: 'plain' | 'grouped' };
	dayStyle: DayStyle;
}

export type Decoration = 'none' | 'colon' | 'blanks' | 'break' | 'star';

/** The words of a role, filled in and decorated as the document does it. */
export function label(composer: Composer, role: WordRole): string {
	return decorated(filledIn(composer.vocabulary.word(role), composer.content), composer);
}

export function filledIn(text: string, { year, place, projectName, unit }: Content): string {
	return text
		.replaceAll('{year}', String(year))
		.replaceAll('{last}', String(year - 1))
		.replaceAll('{place}', place)
		.replaceAll('{project}', projectName.replace(/^\d{4}年|（.*）$/g, ''))
		.replaceAll('{unit}', unit);
}

export function decorated(text: string, { decoration }: Composer): string {
	if (decoration === 'colon') return `${text}：`;
	if (decoration === 'star') return `*${text}`;
	if (decoration === 'blanks' && text.length <= 6) return [...text].join(' ');
	if (decoration !== 'break' || text.length < 5) return text;
	const middle = Math.ceil(text.length / 2);
	return `${text.slice(0, middle)}\n${text.slice(middle)}`;
}
