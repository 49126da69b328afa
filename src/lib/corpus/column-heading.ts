import type { Column } from './schema.ts';

/** The heading of a column in a spreadsheet: its Chinese meaning without remarks. Money is in 元. */
export function columnHeading({ meaning, type }: Column): string {
	const [heading = meaning] = meaning.split(/[，；]|(?<!其中)：/);
	return type === 'fen' ? `${heading}（元）` : heading;
}
