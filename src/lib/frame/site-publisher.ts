import type { SiteNote } from '#lib/corpus/notes/site-note.ts';

/** Whose site it is, as far as data/site.json says. */
export type SitePublisher = Partial<Record<'title' | 'publisher' | 'contact' | 'currency', string>>;

export function toPublisher(note: SiteNote): SitePublisher {
	const { title, publisher, contact, currency } = note;
	return Object.fromEntries(
		Object.entries({ title, publisher, contact, currency }).filter(([, text]) => text),
	);
}
