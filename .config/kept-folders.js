// What of the former build's site stays where it is: removing and making tens of thousands of files takes
// longer than reading them.
import {
	copyFileSync,
	existsSync,
	linkSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmdirSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';

/**
 * Moves the site of the former build out of the way. Where it cannot be moved, nothing of it is kept.
 *
 * @param {string} site
 * @param {string} before
 */
export function setAside(site, before) {
	rmSync(before, { recursive: true, force: true });
	try {
		renameSync(site, before);
	} catch (error) {
		const { code } = /** @type {NodeJS.ErrnoException} */ (error);
		if (code !== 'ENOENT') process.stderr.write(`former site not kept: ${site} (${code})\n`);
	}
}

/** Writes below a site, and takes each folder with what is in it from the site before, if that has it. */
export class KeptFolders {
	#site;
	#before;
	/** @type {Set<string>} */
	#written = new Set();
	/** By path below the site: whether it came from the site before. @type {Map<string, boolean>} */
	#folders = new Map();
	/** @type {Set<string>} */
	#made = new Set();

	/**
	 * @param {string} site
	 * @param {string} before
	 */
	constructor(site, before) {
		this.#site = site;
		this.#before = before;
	}

	/**
	 * @param {string} file
	 * @param {string} text
	 */
	write(file, text) {
		const { target, isKept } = this.#prepare(file);
		if (!isKept || contentOf(target) !== text) writeFileSync(target, text);
	}

	/**
	 * Thousands of equal files are one on the disk. Some disks know no links, and NTFS at most 1,023 of a file.
	 *
	 * @param {string} file
	 * @param {string} path
	 */
	link(file, path) {
		const { target, isKept } = this.#prepare(file);
		if (isKept) {
			if (contentOf(target) === contentOf(path)) return;
			// Writing into it would change all that share it.
			rmSync(target, { force: true });
		}
		try {
			linkSync(path, target);
		} catch {
			copyFileSync(path, target);
		}
	}

	/** What pages of the former build have left. */
	removeOthers() {
		for (const [folder, isKept] of this.#folders) {
			if (!isKept) continue;
			const inside = readdirSync(join(this.#site, folder), { recursive: true, encoding: 'utf8' });
			// What is in a folder comes after it, and has to go first.
			for (const name of inside.reverse()) {
				const path = join(this.#site, folder, name);
				if (this.#written.has(join(folder, name))) continue;
				if (!statSync(path).isDirectory()) rmSync(path);
				else if (readdirSync(path).length === 0) rmdirSync(path);
			}
		}
	}

	/** @param {string} file */
	#prepare(file) {
		this.#written.add(file);
		const target = join(this.#site, file);
		const isKept = this.#take(file);
		const folder = dirname(target);
		if (!this.#made.has(folder)) mkdirSync(folder, { recursive: true });
		this.#made.add(folder);
		return { target, isKept };
	}

	/**
	 * Takes the folder of a page, which is the first one below its section that the new site lacks.
	 *
	 * @param {string} file
	 */
	#take(file) {
		const parts = file.split(sep);
		const depth = parts[0] === 'en' ? 3 : 2;
		const folder = parts.slice(0, depth).join(sep);
		const known = this.#folders.get(folder);
		if (known !== undefined) return known;
		let isKept = false;
		const [from, to] = [join(this.#before, folder), join(this.#site, folder)];
		if (!existsSync(to) && existsSync(from)) {
			mkdirSync(dirname(to), { recursive: true });
			renameSync(from, to);
			isKept = true;
		}
		this.#folders.set(folder, isKept);
		return isKept;
	}
}

/** @param {string} file */
function contentOf(file) {
	return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
