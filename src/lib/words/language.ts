/** The languages of the interface. Text from the data stays as printed. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** The language of paths without a language prefix. */
export const defaultLanguage: Language = 'zh';

/** Values for HTML's `lang` attribute. */
export const languageTag: Record<Language, string> = { zh: 'zh-CN', en: 'en' };

export function isLanguage(text: string): text is Language {
	return (languages as readonly string[]).includes(text);
}

/** The language of a path's prefix, such as `en`; the default without one. */
export function languageOf(said: string | undefined): Language {
	return said !== undefined && isLanguage(said) ? said : defaultLanguage;
}

/** One set of words in every language. */
export type Words<Set> = Record<Language, Set>;

/** Takes both languages at once, so that the compiler finds a missing word. */
export function defineWords<Set>(zh: Set, en: NoInfer<Set>): Words<Set> {
	return { zh, en };
}
