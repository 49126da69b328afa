import type { ParamMatcher } from '@sveltejs/kit';
import { defaultLanguage, isLanguage } from '#lib/words/language.ts';

/** The language that a path begins with; Chinese, the default one, is not said. */
export const match: ParamMatcher = (param) => isLanguage(param) && param !== defaultLanguage;
