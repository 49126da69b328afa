// The level labels beside the indicators: merged, repeated, or printed in the first row of a group.
import type { Level1, Level2 } from '#lib/model/taxonomy.ts';
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
