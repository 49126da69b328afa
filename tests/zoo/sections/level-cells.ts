// The level labels beside the indicators: merged, repeated, or printed in the first row of a group.
import { level1Under, type Level1, type Level2 } from '#lib/model/taxonomy.ts';
import type { Composer } from '../composer.ts';
import type { ContentIndicator } from '../contents.ts';
import { cell, type Cell } from '../draft.ts';

export type Merges = 'merged' | 'repeated' | 'first row only';

export interface LevelColumn {
	/** The cell of each row; null where a merged one reaches down. */
	printed: (Cell | null)[];
	/** The cell that says each row's level. */
	said: Cell[];
}

export function levelColumn<Level extends Level1 | Level2>(
	levels: readonly Level[],
	textOf: (level: Level) => string,
	merges: Merges,
): LevelColumn {
	const printed: (Cell | null)[] = [];
	const said: Cell[] = [];
	levels.forEach((level, i) => {
		const above = i > 0 && levels[i - 1] === level ? said[i - 1] : undefined;
		if (above && merges === 'merged') {
			above.rows += 1;
			printed.push(null);
		} else {
			printed.push(cell(above && merges === 'first row only' ? '' : textOf(level)));
		}
		const own = printed[i];
		said.push(above && merges !== 'repeated' ? above : (own ?? cell('')));
	});
	return { printed, said };
}

/** What stands beside the names and values: levels of both kinds, said for every indicator. */
export function levelCells(
	composer: Composer,
	indicators: readonly ContentIndicator[],
	first = 0,
): Cell[][] {
	const { draft, vocabulary } = composer;
	const merges = vocabulary.arrange('merges', { merged: 6, repeated: 2, 'first row only': 2 });
	const level1s = indicators.map(({ level2 }) => level1Under(level2));
	const level1 = levelColumn(level1s, (level) => vocabulary.word(`level1.${level}`), merges);
	const level2 = levelColumn(
		indicators.map((each) => each.level2),
		(level) => vocabulary.word(`level2.${level}`),
		merges,
	);
	indicators.forEach((indicator, i) => {
		const [top1, top2] = [level1.said[i], level2.said[i]];
		draft.say(`indicators.${first + i}.level1`, level1Under(indicator.level2), top1 ? [top1] : []);
		draft.say(`indicators.${first + i}.level2`, indicator.level2, top2 ? [top2] : []);
	});
	return indicators.map((_, i) => [level1.printed[i] ?? [], level2.printed[i] ?? []].flat());
}
