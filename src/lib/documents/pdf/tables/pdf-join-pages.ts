import type { LooseLines, PageBlocks } from './pdf-blocks.ts';
import { continueTable, startTable, type JoinedTable } from './pdf-join-table.ts';
import { isRunningLine } from './pdf-running-lines.ts';

export interface JoinedPages {
	blocks: (JoinedTable | LooseLines)[];
	/** The pages with a table that was left out because its grid exceeds the limit. */
	tooLarge: number[];
}

/**
 * The blocks of all pages in order. A table that ends one page and begins the next becomes one table.
 * The running heads and feet between its parts come after it.
 */
export function joinPages(pages: readonly PageBlocks[]): JoinedPages {
	const blocks: JoinedPages['blocks'] = [];
	const tooLarge: number[] = [];
	for (const [index, page] of pages.entries()) {
		let open = index > 0 ? openTable(blocks, index - 1, pages) : null;
		for (const block of page.blocks) {
			if (block.kind === 'lines') {
				if (!block.lines.every((line) => isRunningLine(line, index, pages))) open = null;
				blocks.push(block);
				continue;
			}
			const continued = open !== null && continueTable(open, block);
			open = null;
			if (continued) continue;
			const table = startTable(block);
			if (table) blocks.push(table);
			else tooLarge.push(page.page);
		}
	}
	return { blocks, tooLarge };
}

/** The table at the foot of a page, with at most a running foot below it. */
function openTable(
	blocks: readonly JoinedPages['blocks'][number][],
	index: number,
	pages: readonly PageBlocks[],
): JoinedTable | null {
	const page = pages[index];
	const end = page?.blocks.findLastIndex(
		(block) =>
			block.kind === 'table' || !block.lines.every((line) => isRunningLine(line, index, pages)),
	);
	const last = page?.blocks[end ?? -1];
	if (!page || last?.kind !== 'table' || last.box.y1 < page.height / 2) return null;
	const table = blocks.findLast((block) => block.kind === 'table');
	return table?.last.part.box.y1 === last.box.y1 ? table : null;
}
