/** Two forms of which a person has said whether they are of one project. */
export interface SettledPair {
	a: string;
	b: string;
	isSame: boolean;
}

/** Forms joined into projects. A project has at most one form of a year. */
export class ProjectClusters {
	readonly #leader = new Map<string, string>();
	readonly #members = new Map<string, string[]>();
	readonly #years = new Map<string, Set<number>>();
	/** Pairs of forms that are of two projects. */
	readonly #apart: [string, string][] = [];

	/** `forms` are form ids with their years. */
	constructor(forms: ReadonlyMap<string, number>) {
		for (const [id, year] of forms) {
			this.#leader.set(id, id);
			this.#members.set(id, [id]);
			this.#years.set(id, new Set([year]));
		}
	}

	/** Whether the form is one of these. */
	has(form: string): boolean {
		return this.#leader.has(form);
	}

	/** The project of a form, named after one of its forms. */
	of(form: string): string {
		let root = form;
		for (let next = this.#leader.get(root); next !== undefined && next !== root;) {
			root = next;
			next = this.#leader.get(root);
		}
		this.#leader.set(form, root);
		return root;
	}

	/** The forms of a project. */
	formsOf(project: string): readonly string[] {
		return this.#members.get(project) ?? [];
	}

	/** Whether the form's project has a form of this year. */
	hasYear(form: string, year: number): boolean {
		return this.#years.get(this.of(form))?.has(year) ?? false;
	}

	/** Whether two forms can be of one project, or are. */
	mayJoin(a: string, b: string): boolean {
		const [left, right] = [this.of(a), this.of(b)];
		if (left === right) return true;
		const years = this.#years.get(right) ?? new Set();
		if ([...(this.#years.get(left) ?? [])].some((year) => years.has(year))) return false;
		return !this.#apart.some(([x, y]) => {
			const [of, other] = [this.of(x), this.of(y)];
			return (of === left && other === right) || (of === right && other === left);
		});
	}

	/** Joins the projects of two forms; false if they cannot be one. */
	join(a: string, b: string): boolean {
		if (!this.mayJoin(a, b)) return false;
		const [left, right] = [this.of(a), this.of(b)];
		if (left === right) return true;
		this.#leader.set(right, left);
		this.#members.set(left, [...this.formsOf(left), ...this.formsOf(right)]);
		for (const year of this.#years.get(right) ?? []) this.#years.get(left)?.add(year);
		return true;
	}

	/** Keeps the projects of two forms apart; false if they are one already. */
	keepApart(a: string, b: string): boolean {
		if (this.of(a) === this.of(b)) return false;
		this.#apart.push([a, b]);
		return true;
	}

	/** Does what a person has said of two forms; false if it contradicts what was said before. */
	settle({ a, b, isSame }: SettledPair): boolean {
		return isSame ? this.join(a, b) : this.keepApart(a, b);
	}
}
