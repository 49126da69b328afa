import type { Column } from './schema.ts';

/** What stands above a column in a spreadsheet: its Chinese meaning without remarks; money is in 元 there. */
export function columnHeading({ meaning, type }: Column): string {
	const [heading = meaning] = meaning.split(/[，；]|(?<!其中)：/);
	return type === 'fen' ? `${heading}（元）` : heading;
}
