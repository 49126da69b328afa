import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentName } from '../bench/corpus/make-documents.ts';
import { makeCity, type City } from '../bench/corpus/make-city.ts';

export const cityFolder = 'test-results/city-data';

/** What the city's publisher says; the budget is that of one department alone. */
export const citySite = {
	title: '东明市财政项目绩效目标',
	publisher: '东明市财政局',
	contact: '绩效评价科',
	currency: '人民币',
	population: { 2026: 812_000 },
	budgets: { 东明市教育局: { 2026: 54_321_000 } },
};

/** The city, with the truth about its changes. */
export function madeCity(): City {
	return makeCity({ departments: 3, years: [2025, 2026], projects: 4 }, 3);
}

/** Writes a city as its bureau would file it: a folder a year, in it one a department. */
export function writeCity(folder: string): void {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'site.json'), JSON.stringify(citySite));
	for (const document of madeCity().documents) {
		const path = join(folder, document.folder);
		mkdirSync(path, { recursive: true });
		writeFileSync(join(path, documentName), document.bytes);
	}
}
