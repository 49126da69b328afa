// Reads what the screen shows, in the shape of `Expected`.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Expected } from './expected.ts';

export async function readScreen(page: Page): Promise<Expected> {
	const figure = async (name: string) => {
		const printed = await page.locator(`[data-figure=${name}]`).first().textContent();
		return (printed ?? '').replace(/\s/g, '');
	};
	const note = page.locator('[data-figure=measurable] + .note');
	const [measurable = ''] = ((await note.textContent()) ?? '').trim().split('，');
	return {
		projects: await namesOf(page, '#project-table tbody tr'),
		projectCount: number(await figure('projects')),
		annualTotal: (await figure('annual-total')).replace('万元', ''),
		annualFiscal: (await figure('annual-fiscal')).replace('万元', ''),
		indicatorCount: number(await figure('indicators')),
		measurable,
		// The figure is missing if no target is a percentage.
		fullPercent: (await page.locator('[data-figure=full-percent]').count())
			? await figure('full-percent')
			: '0/0',
		kinds: await kindsOf(page),
		...(await structureOf(page)),
	};
}

/** Waits until every view shows exactly this. */
export async function expectScreen(page: Page, expected: Expected): Promise<void> {
	await expect.poll(() => readScreen(page), { timeout: 30_000 }).toEqual(expected);
}

/** The projects in the order of the spend chart. */
export function spendNames(page: Page): Promise<string[]> {
	return namesOf(page, '#spend-by-project tbody tr');
}

async function namesOf(page: Page, rows: string): Promise<string[]> {
	const cells = await page.locator(`${rows} > :first-child`).allTextContents();
	return cells.map((text) => text.replace(/⚠.*/s, '').trim());
}

const kindOf = new Map<string, string>([
	['定量·可衡量', 'quantity'],
	['时限·可衡量', 'duration'],
	['频次·可衡量', 'frequency'],
	['日程·可衡量', 'schedule'],
	['定性描述', 'qualitative'],
	['多项要求', 'composite'],
	['空白或未读懂', ''],
]);

async function kindsOf(page: Page): Promise<Record<string, number>> {
	const rows = await page.locator('#target-distribution .bars tbody tr').all();
	const counts: Record<string, number> = {};
	for (const row of rows) {
		const [name = ''] = await textsOf(row.locator('th'));
		const [count = ''] = await textsOf(row.locator('td:not(.bar)'));
		if (number(count) > 0) counts[kindOf.get(name) ?? name] = number(count);
	}
	return counts;
}

async function structureOf(page: Page): Promise<Pick<Expected, 'typeProjects' | 'structure'>> {
	const table = page.locator('#indicator-structure table.matrix');
	const notes = await textsOf(table.locator('thead small'));
	const headings = (await textsOf(table.locator('thead th'))).slice(1);
	const types = headings.map((heading, i) => typeOf(heading.slice(0, -(notes[i] ?? '').length)));
	const typeProjects = types.map((type, i) => [type, number(notes[i] ?? '')] as const);
	const structure: Record<string, Record<string, number>> = {};
	for (const row of await table.locator('tbody tr').all()) {
		const [name = ''] = await textsOf(row.locator('th'));
		const counts = await textsOf(row.locator('td'));
		structure[name] = Object.fromEntries(
			types.flatMap((type, i) => (counts[i] === '' ? [] : [[type, number(counts[i] ?? '')]])),
		);
	}
	return {
		typeProjects: Object.fromEntries(typeProjects.filter(([, count]) => count > 0)),
		structure,
	};
}

/** Turns a heading of the matrix into the type as forms print it. */
function typeOf(heading: string): string {
	return heading === '满意度' ? '服务对象满意度指标' : `${heading}指标`;
}

async function textsOf(cells: Locator): Promise<string[]> {
	return (await cells.allTextContents()).map((text) => text.trim());
}

function number(text: string): number {
	return Number(text.replace(/[,个\s]/g, ''));
}
