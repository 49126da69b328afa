import { describedRules } from '#lib/server/audit-rules.ts';
import { languageOf } from '#lib/words/language.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = ({ params: { lang } }) => ({
	described: describedRules(languageOf(lang)),
});
