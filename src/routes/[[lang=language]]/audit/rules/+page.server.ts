import { describedRules } from '#lib/server/audit-rules.ts';
import { defaultLanguage, isLanguage } from '#lib/theme/language.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = ({ params: { lang = defaultLanguage } }) => ({
	described: describedRules(isLanguage(lang) ? lang : defaultLanguage),
});
