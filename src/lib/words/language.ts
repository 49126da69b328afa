/** The languages of the interface; the data stay as printed. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** The one that no path says. */
export const defaultLanguage: Language = 'zh';

/** As HTML's `lang` says it. */
export const languageTag: Record<Language, string> = { zh: 'zh-CN', en: 'en' };

export function isLanguage(text: string): text is Language {
	return (languages as readonly string[]).includes(text);
}

/** The language that a path says, `en`; the default one for none. */
export function languageOf(said: string | undefined): Language {
	return said !== undefined && isLanguage(said) ? said : defaultLanguage;
}

/** The same set of words in every language: each view keeps its own beside its component. */
export type Words<Set> = Record<Language, Set>;

/** Both sets at once, so that the compiler sees what one of them lacks. */
export function defineWords<Set>(zh: Set, en: NoInfer<Set>): Words<Set> {
	return { zh, en };
}
