// A city's declarations over several years: departments, their projects, and what changed from one year
// to the next, said here and not found by comparing.
import { makeDocument, type MadeDocument } from './make-documents.ts';
import { makeForm, type MadeForm } from './make-form.ts';
import { Random } from './random.ts';
import { departments as departmentNames, offices } from './words.ts';

interface CitySize {
	departments: number;
	/** Ascending. */
	years: readonly number[];
	/** The projects of each department in its first year. */
	projects: number;
}

/** What a project's form is, beside that of the year before. */
export interface CityChange {
	/** 'same' has another amount or text at most, 'renamed' another name of the same project. */
	kind: 'new' | 'same' | 'renamed';
	/** The form of the year before; null for a new project. */
	beforeId: string | null;
	amount: 'raised' | 'cut' | 'unchanged' | null;
	/** The names of indicators of which the target was lowered. */
	lowered: string[];
	/** Whether the annual goal was copied word for word. */
	copied: boolean;
}

export interface City {
	/** A document a department and year. */
	documents: MadeDocument[];
	/** By form id. */
	changes: Map<string, CityChange>;
	/** The forms whose project has ended after their year, the last year aside. */
	ended: string[];
}

/** The same seed gives the same city. */
export function makeCity({ departments, years, projects }: CitySize, seed: number): City {
	const random = new Random(seed);
	const city: City = { documents: [], changes: new Map(), ended: [] };
	for (let d = 0; d < departments; d++) {
		const names = nameOf(d);
		let before: { id: string; form: MadeForm }[] = [];
		for (const year of years) {
			const folder = `${year}/dept-${String(d + 1).padStart(3, '0')}`;
			const kept = before.filter(() => random.chance(0.85));
			city.ended.push(...before.filter((one) => !kept.includes(one)).map(({ id }) => id));
			const made = kept.map(({ id, form }) => nextYear(random, form, id, year));
			while (made.length < projects)
				made.push(newProject(random, names, d * 1000 + made.length, year));
			const document = makeDocument(
				folder,
				made.map(({ form }) => form),
			);
			city.documents.push(document);
			const ids = document.source.forms.map(({ id }) => id);
			made.forEach(({ change }, i) => city.changes.set(ids[i] ?? '', change));
			before = made.map(({ form }, i) => ({ id: ids[i] ?? '', form }));
		}
	}
	return city;
}

interface Names {
	department: string;
	units: string[];
}

function nameOf(index: number): Names {
	const name = departmentNames[index % departmentNames.length] ?? '';
	const round = Math.floor(index / departmentNames.length);
	const department = `东明市${round === 0 ? '' : `第${round + 1}`}${name}`;
	return { department, units: [department, ...offices.slice(0, 2).map((one) => department + one)] };
}

interface MadeYear {
	form: MadeForm;
	change: CityChange;
}

function newProject(random: Random, { department, units }: Names, number: number, year: number) {
	const form = { ...makeForm(random, number, [year]), department, unit: random.pick(units) };
	const change: CityChange = {
		kind: 'new',
		beforeId: null,
		amount: null,
		lowered: [],
		copied: false,
	};
	return { form, change };
}

/** The project of the year before with another amount, other targets and perhaps another name. */
function nextYear(random: Random, before: MadeForm, beforeId: string, year: number): MadeYear {
	const renamed = random.chance(0.1);
	const copied = random.chance(0.3);
	const amount = random.pick(['raised', 'cut', 'unchanged'] as const);
	const factor = { raised: 1.25, cut: 0.75, unchanged: 1 }[amount];
	const lowered: string[] = [];
	const indicators = before.indicators.map((indicator) => {
		const { value, comparator, unit } = indicator.target;
		const isLevel = comparator === '>=' && value !== null && value > 1 && unit === '%';
		if (!isLevel || !random.chance(0.15)) return indicator;
		lowered.push(indicator.name);
		const less = Math.floor(value / 2);
		return {
			...indicator,
			targetText: `≥${less}%`,
			target: { ...indicator.target, value: less, implicit: false },
		};
	});
	const scaled = Object.entries(before.funding).map(([key, yuan]) => [
		key,
		yuan === null ? null : Math.round(yuan * 100 * factor) / 100,
	]);
	const form: MadeForm = {
		...before,
		projectName: renamed ? `${year}年${before.projectName}` : before.projectName,
		fiscalYear: year,
		startDate: `${year}-01-01`,
		endDate: `${year}-12-31`,
		funding: Object.fromEntries(scaled) as MadeForm['funding'],
		annualGoal: copied ? before.annualGoal : `${year}年：${before.annualGoal}`,
		indicators,
	};
	const kind = renamed ? 'renamed' : 'same';
	return { form, change: { kind, beforeId, amount, lowered, copied } };
}
