import type { ParamMatcher } from '@sveltejs/kit';
import { defaultLanguage, isLanguage } from '#lib/words/language.ts';

/** The language prefix of a path. Chinese, the default, has none. */
export const match: ParamMatcher = (param) => isLanguage(param) && param !== defaultLanguage;
