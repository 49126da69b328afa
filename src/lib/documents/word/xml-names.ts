// The prefix of a name is the choice of the program that wrote it. Only the address that it stands for
// counts.

const strict = 'http://purl.oclc.org/ooxml/';
const transitional = 'http://schemas.openxmlformats.org/';
const prefixOf = new Map([
	[`${transitional}wordprocessingml/2006/main`, 'w'],
	[`${strict}wordprocessingml/main`, 'w'],
	['http://schemas.microsoft.com/office/word/2003/wordml', 'w'],
	[`${transitional}officeDocument/2006/math`, 'm'],
	[`${strict}officeDocument/math`, 'm'],
	[`${transitional}markup-compatibility/2006`, 'mc'],
	['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
	[`${transitional}officeDocument/2006/relationships`, 'r'],
	[`${strict}officeDocument/relationships`, 'r'],
	['http://schemas.microsoft.com/aml/2001/core', 'aml'],
	['http://schemas.microsoft.com/office/2006/xmlPackage', 'pkg'],
]);

interface Scope {
	depth: number;
	renamed: Map<string, string>;
}

/** Gives the names of Word their usual prefixes (`w:p`), whichever the document declares. */
export class XmlNames {
	readonly #scopes: Scope[] = [];

	/** `outer` are attributes of elements around the part, as in a package in one file. */
	constructor(outer: Record<string, string> = {}) {
		this.enter(outer, 0);
	}

	/** Notes what an element at this depth declares. */
	enter(attributes: Record<string, string>, depth: number): void {
		let renamed: Map<string, string> | null = null;
		for (const name in attributes) {
			if (!name.startsWith('xmlns')) continue;
			const usual = prefixOf.get(attributes[name] ?? '');
			const prefix = name === 'xmlns' ? '' : name.slice(6);
			const before = this.#renamed(prefix);
			if ((usual ?? prefix) === (before ?? prefix)) continue;
			renamed ??= new Map(this.#scopes.at(-1)?.renamed);
			renamed.set(prefix, usual ?? prefix);
		}
		if (renamed) this.#scopes.push({ depth, renamed });
	}

	/** Forgets what an element at this depth declared. */
	leave(depth: number): void {
		if ((this.#scopes.at(-1)?.depth ?? -1) >= depth) this.#scopes.pop();
	}

	nameOf(printed: string): string {
		if (this.#scopes.length === 0) return printed;
		const colon = printed.indexOf(':');
		const usual = this.#renamed(colon < 0 ? '' : printed.slice(0, colon));
		if (usual === undefined) return printed;
		return usual === '' ? printed.slice(colon + 1) : `${usual}:${printed.slice(colon + 1)}`;
	}

	attributesOf(printed: Record<string, string>): Record<string, string> {
		if (this.#scopes.length === 0) return printed;
		const usual = Object.entries(printed).map(([name, value]) => [
			name.includes(':') ? this.nameOf(name) : name,
			value,
		]);
		return Object.fromEntries(usual) as Record<string, string>;
	}

	#renamed(prefix: string): string | undefined {
		return this.#scopes.at(-1)?.renamed.get(prefix);
	}
}
