import type { ParamMatcher } from '@sveltejs/kit';

/** A fiscal year. */
export const match: ParamMatcher = (param) => /^\d{4}$/.test(param);
