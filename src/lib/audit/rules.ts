// Every rule of the audit, once, in the order of the catalogue.
import type { Rule } from './rule.ts';

export const rules: readonly Rule[] = [];
