import { group, sum } from 'd3-array';
import { moreFen, toBridge } from '#lib/figures/years/bridge.ts';
import { amountChange, type AmountChange } from '#lib/figures/years/form-change.ts';
import type {
	ChangedProject,
	ChangeRows,
	DepartmentChange,
	KeptRow,
	Listed,
	SuspectedForm,
	SuspectedRow,
	YearChanges,
} from './changes-page.ts';

/** A page shows no more of a list: what follows is smaller than anybody asks about. */
export const mostListed = 200;

/** One year of a project, under the department that its form names. */
interface DepartmentForm {
	department: string | null;
	fen: number | null;
}

/**
 * What changed in these departments, in all of them if none is chosen; '' is a blank one. The totals
 * are those of the departments in each year: a project that came from another department or went to
 * one has moved, it is neither new nor ended.
 */
export function yearChanges(
	rows: ChangeRows,
	chosen: readonly string[] = [],
	most = mostListed,
): YearChanges {
	const isIn = ({ department }: { department: string | null }) =>
		chosen.length === 0 || chosen.includes(department ?? '');
	const wasIn = (row: KeptRow) => isIn({ department: departmentBefore(row) });
	const kept = rows.kept.filter((row) => isIn(row) && wasIn(row));
	const moved = rows.kept.filter((row) => isIn(row) !== wasIn(row)).map(toMoved(isIn));
	const [added, ended] = [rows.added.filter(isIn), rows.ended.filter(isIn)];
	const suspected = rows.suspected.filter(({ before, after }) => [...before, ...after].some(isIn));
	const ofAmount = (kind: AmountChange | null) =>
		kept.filter((one) => amountChange(one.beforeFen, one.afterFen) === kind);
	const promised = rows.kept.filter(isIn);
	const list = <Row, Shown>(
		of: readonly Row[],
		order: (a: Row, b: Row) => number,
		toShown: (row: Row) => Shown,
	): Listed<Shown> => ({
		count: of.length,
		rows: of.toSorted(order).slice(0, most).map(toShown),
	});
	const [earlier, later] = formsOf(rows).map((forms) => forms.filter(isIn));
	return {
		year: rows.year,
		before: rows.before,
		bridge: toBridge({ kept, added, ended, moved, suspected: suspected.map(amountsIn(isIn)) }),
		beforeForms: countForms(earlier ?? []),
		afterForms: countForms(later ?? []),
		unchangedCount: ofAmount('unchanged').length,
		departments: toDepartments(rows).filter(isIn),
		added: list(added, largestFirst, asShown),
		ended: list(ended, largestFirst, asShown),
		raised: list(ofAmount('raised'), raisedFirst, asShown),
		cut: list(ofAmount('cut'), (a, b) => raisedFirst(b, a), asShown),
		halfBlank: list(
			ofAmount(null).filter((one) => one.beforeFen !== one.afterFen),
			raisedFirst,
			asShown,
		),
		moved: list(moved, largestFirst, asIs),
		suspected: list(suspected, (a, b) => largest(a.after[0]?.fen, b.after[0]?.fen), asIs),
		lowered: list(
			promised.flatMap(({ lowered, ...row }) => (lowered ? { ...row, lowered } : [])),
			raisedFirst,
			(row) => ({ ...asShown(row), targets: row.lowered }),
		),
		copied: list(
			promised.flatMap(({ goal, ...row }) => (goal === undefined ? [] : { ...row, goal })),
			(a, b) => largest(a.afterFen, b.afterFen),
			(row) => ({ ...asShown(row), goal: row.goal }),
		),
	};
}

function asIs<Row>(row: Row): Row {
	return row;
}

function asShown({
	formId,
	name,
	department,
	beforeFen,
	afterFen,
	isDoubtful,
}: ChangedProject): ChangedProject {
	return { formId, name, department, beforeFen, afterFen, isDoubtful };
}

function departmentBefore({ department, departmentBefore }: KeptRow): string | null {
	return departmentBefore === undefined ? department : departmentBefore;
}

/** Only the year in which it was of the chosen departments has its amount. */
function toMoved(isIn: (row: ChangedProject) => boolean) {
	return (row: KeptRow): ChangedProject => ({
		...asShown(row),
		departmentBefore: departmentBefore(row),
		...(isIn(row) ? { beforeFen: null } : { afterFen: null }),
	});
}

/** What the forms of a project that are of the chosen departments ask for. */
function amountsIn(isIn: (form: SuspectedForm) => boolean) {
	const of = (forms: readonly SuspectedForm[]) => sum(forms.filter(isIn), ({ fen }) => fen ?? 0);
	return ({ before, after }: SuspectedRow) => ({ beforeFen: of(before), afterFen: of(after) });
}

/** The forms of the earlier year and those of the later one. */
function formsOf({ kept, added, ended, suspected }: ChangeRows): DepartmentForm[][] {
	return [
		[
			...kept.map((row) => ({ department: departmentBefore(row), fen: row.beforeFen })),
			...ended.map(({ department, beforeFen }) => ({ department, fen: beforeFen })),
			...suspected.flatMap(({ before }) => before),
		],
		[
			...kept.map(({ department, afterFen }) => ({ department, fen: afterFen })),
			...added.map(({ department, afterFen }) => ({ department, fen: afterFen })),
			...suspected.flatMap(({ after }) => after),
		],
	];
}

function countForms(forms: readonly DepartmentForm[]): YearChanges['afterForms'] {
	return { count: forms.length, blank: forms.filter(({ fen }) => fen === null).length };
}

/** All of them, the largest difference first. */
function toDepartments(rows: ChangeRows): DepartmentChange[] {
	const key = ({ department }: { department: string | null }) => department ?? '';
	const [earlier, later] = formsOf(rows).map((forms) => group(forms, key));
	const [added, ended] = [group(rows.added, key), group(rows.ended, key)];
	const names = new Set([...(earlier?.keys() ?? []), ...(later?.keys() ?? [])]);
	if (names.size < 2) return [];
	const total = (forms: readonly DepartmentForm[] = []) => sum(forms, ({ fen }) => fen ?? 0);
	const change = (one: DepartmentChange) => Math.abs(one.afterFen - one.beforeFen);
	return Array.from(names, (department) => ({
		department,
		beforeFen: total(earlier?.get(department)),
		afterFen: total(later?.get(department)),
		beforeCount: earlier?.get(department)?.length ?? 0,
		afterCount: later?.get(department)?.length ?? 0,
		added: added.get(department)?.length ?? 0,
		ended: ended.get(department)?.length ?? 0,
	})).toSorted((a, b) => change(b) - change(a) || (a.department < b.department ? -1 : 1));
}

function raisedFirst(a: ChangedProject, b: ChangedProject): number {
	return moreFen(b) - moreFen(a);
}

function largestFirst(a: ChangedProject, b: ChangedProject): number {
	return largest(a.afterFen ?? a.beforeFen, b.afterFen ?? b.beforeFen);
}

/** A blank amount comes last. */
function largest(a: number | null | undefined, b: number | null | undefined): number {
	return (b ?? -1) - (a ?? -1);
}
