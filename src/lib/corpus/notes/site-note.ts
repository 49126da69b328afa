import type { Problem } from '#lib/model/form.ts';
import { departmentName } from '#lib/corpus/department-name.ts';
import { isObject, NoteReader } from './note-reader.ts';

/** The file at the top of data/ with what a publisher says of the site. */
export const siteNoteFile = 'site.json';

/** What data/site.json says: who publishes the site, and what its amounts can be held against. */
export interface SiteNote {
	title: string | null;
	publisher: string | null;
	/** Whom to ask. */
	contact: string | null;
	/** The currency of all amounts, such as 人民币. */
	currency: string | null;
	/** Inhabitants by fiscal year. */
	population: Record<string, number>;
	/** The whole budget of a department by fiscal year, in yuan. By its `departmentName`. */
	budgets: Record<string, Record<string, number>>;
}

export const noSiteNote: SiteNote = {
	title: null,
	publisher: null,
	contact: null,
	currency: null,
	population: {},
	budgets: {},
};

const keys = ['title', 'publisher', 'contact', 'currency', 'population', 'budgets'];

/** Reads site.json. What cannot be used is left out with a problem that names the key. */
export function parseSiteNote(text: string): { note: SiteNote; problems: Problem[] } {
	const reader = new NoteReader(siteNoteFile, text);
	const { json, problems } = reader;
	if (json === null) return { note: noSiteNote, problems };
	for (const key of Object.keys(json).filter((key) => !keys.includes(key)))
		reader.report(`没有 ${key.slice(0, 100)} 这一项`, key);
	const note: SiteNote = {
		title: reader.text('title'),
		publisher: reader.text('publisher'),
		contact: reader.text('contact'),
		currency: reader.text('currency'),
		population: byYear(json['population'] ?? {}, 'population', reader, Number.isInteger),
		budgets: budgetsOf(json['budgets'] ?? {}, reader),
	};
	return { note, problems };
}

function budgetsOf(value: unknown, reader: NoteReader): SiteNote['budgets'] {
	if (!isObject(value)) {
		reader.report('的 budgets 不是对象', value);
		return {};
	}
	const budgets = new Map<string, Record<string, number>>();
	for (const [printed, years] of Object.entries(value)) {
		const name = departmentName(printed);
		if (name === null || budgets.has(name)) reader.report('的 budgets 中部门重复或无名', printed);
		else budgets.set(name, byYear(years, `budgets 中“${name.slice(0, 100)}”`, reader, isFen));
	}
	return Object.fromEntries(budgets);
}

/** Figures by fiscal year: `{ "2026": 812000 }`. */
function byYear(
	value: unknown,
	key: string,
	reader: NoteReader,
	isFigure: (figure: number) => boolean,
): Record<string, number> {
	if (!isObject(value)) {
		reader.report(`的 ${key} 不是“年度: 数字”的对象`, value);
		return {};
	}
	return Object.fromEntries(
		Object.entries(value).filter((entry): entry is [string, number] => {
			const [year, figure] = entry;
			const isYear = /^(?:19|20|21)\d{2}$/.test(year);
			const isGood =
				isYear && typeof figure === 'number' && figure > 0 && figure < most && isFigure(figure);
			if (!isGood) reader.report(`的 ${key} 有一项不是年度和正数`, { [year]: figure });
			return isGood;
		}),
	);
}

/** No city's budget in yuan is larger, and its fen can still be counted exactly. */
const most = 1e13;

function isFen(yuan: number): boolean {
	return Math.abs(Math.round(yuan * 100) - yuan * 100) < 1e-4;
}
