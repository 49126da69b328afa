import { level1Under, type Level1, type Level2 } from '#lib/model/taxonomy.ts';
import { level1Of, level2Of } from '#lib/forms/words/labels.ts';
import { toHalfWidth } from '#lib/forms/words/plain-text.ts';

const heading = /^\s*【(?<words>[^】]{1,40})】:?(?<rest>[\s\S]*)$/;
const listed = /^\s*指标\d*:[\s\S]/;

export interface BracketLevels {
	level1: Level1 | null;
	level2: Level2 | null;
}

/** `【总体目标】:…` -> its words and the half-width rest of the cell. Null for any other text. */
export function bracketHeading(text: string): { words: string; rest: string } | null {
	if (!text.includes('【')) return null;
	const found = heading.exec(toHalfWidth(text))?.groups;
	return found ? { words: found['words'] ?? '', rest: (found['rest'] ?? '').trim() } : null;
}

/** `【产出指标-数量指标】` -> both levels. Null for any other text. */
export function bracketLevels(text: string): BracketLevels | null {
	const words = bracketHeading(text)?.words.replace(/\s/g, '');
	const [first = '', second] = words?.split(/[-—]/) ?? [];
	if (second === undefined) return null;
	const level2 = level2Of(second) ?? null;
	const level1 = level2 ? level1Under(level2) : (level1Of(first) ?? null);
	return level1 ? { level1, level2 } : null;
}

/** Whether a text has the form `指标1:名称(目标值)`. */
export function isListedIndicator(text: string): boolean {
	return listed.test(toHalfWidth(text));
}
