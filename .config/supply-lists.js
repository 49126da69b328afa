// What the site is made of by others, written by the build: licences.txt for people, sbom.cdx.json (CycloneDX) for programs.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { purlOf, shippedPackages } from './shipped-packages.js';

/** @typedef {import('./shipped-packages.js').Package} Package */
/** @typedef {{ name: string, version: string, license: string, devDependencies: Record<string, string> }} Project */

/**
 * Two plugins: one for the site, one for its workers, which are bundled by themselves.
 *
 * @returns {{ site: import('vite').Plugin, workers: import('vite').Plugin }}
 */
export function supplyLists() {
	/** @type {Set<string>} */
	const modules = new Set();
	/** @param {import('vite').Rolldown.OutputBundle} bundle */
	const collect = (bundle) => {
		for (const part of Object.values(bundle)) {
			const names = part.type === 'chunk' ? part.moduleIds : part.originalFileNames;
			for (const name of names) modules.add(name);
		}
	};
	return {
		site: {
			name: 'supply-lists',
			apply: 'build',
			applyToEnvironment: ({ name }) => name === 'client',
			generateBundle(_, bundle) {
				collect(bundle);
				const packages = shippedPackages(modules);
				const write = (/** @type {string} */ fileName, /** @type {string} */ source) =>
					this.emitFile({ type: 'asset', fileName, source });
				write('licences.txt', licencesText(packages));
				write('sbom.cdx.json', sbomText(packages, readJson('package.json'), integrities()));
			},
		},
		workers: {
			name: 'supply-lists-of-workers',
			generateBundle(_, bundle) {
				collect(bundle);
			},
		},
	};
}

/** @param {string} file */
function readJson(file) {
	return JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));
}

/** @returns {Map<string, string>} the checksum of each installed package, by name and version */
function integrities() {
	/** @type {Record<string, { version?: string, integrity?: string }>} */
	const locked = readJson('package-lock.json').packages;
	return new Map(
		Object.entries(locked).map(([path, { version, integrity = '' }]) => [
			`${path.replace(/^.*node_modules\//, '')}@${version}`,
			integrity,
		]),
	);
}

/** @param {readonly Package[]} packages */
export function licencesText(packages) {
	const titleOf = (/** @type {Package} */ { name, version, licence }) =>
		`${[name, version].filter(Boolean).join(' ')} (${licence})`;
	const rule = '='.repeat(80);
	return [
		'本网站含有下列软件，各依其许可使用。\nThis site contains the following software, each under its licence.\n',
		...packages.map((one) => `- ${titleOf(one)}`),
		...packages.map((one) => `\n${rule}\n${titleOf(one)}\n${rule}\n\n${one.text}`),
		'',
	].join('\n');
}

/**
 * Without a time, and with a serial number that follows from the content: equal builds are equal.
 *
 * @param {readonly Package[]} packages
 * @param {Project} project
 * @param {ReadonlyMap<string, string>} checksums `sha512-…` in base64, by name and version
 */
export function sbomText(packages, project, checksums) {
	const { name, version, license: licence } = project;
	const own = { name, version, licence, purl: purlOf(name, version) };
	const direct = Object.keys(project.devDependencies);
	const refsOf = (/** @type {readonly string[]} */ names) =>
		packages.filter(({ name }) => names.includes(name)).map(({ purl }) => purl);
	const needed = new Set(packages.flatMap(({ needs }) => needs));
	const content = {
		metadata: { component: { type: 'application', ...identityOf(own) } },
		components: packages.map((one) => ({
			type: 'library',
			...identityOf(one),
			...hashesOf(checksums.get(`${one.name}@${one.version}`)),
		})),
		dependencies: [
			{
				ref: own.purl,
				// What no package asks for came with one of those that the project asks for.
				dependsOn: packages
					.filter(({ name }) => direct.includes(name) || !needed.has(name))
					.map(({ purl }) => purl),
			},
			...packages.map((one) => ({ ref: one.purl, dependsOn: refsOf(one.needs) })),
		],
	};
	const bom = {
		$schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
		bomFormat: 'CycloneDX',
		specVersion: '1.6',
		serialNumber: `urn:uuid:${uuidOf(JSON.stringify(content))}`,
		version: 1,
		...content,
	};
	return `${JSON.stringify(bom, null, '\t')}\n`;
}

/** @param {Pick<Package, 'name' | 'version' | 'licence' | 'purl'>} one */
function identityOf({ name, version, licence, purl }) {
	const [last = '', group] = name.split('/').reverse();
	return {
		'bom-ref': purl,
		...(group && { group }),
		name: last,
		...(version && { version }),
		licenses: [/\s/.test(licence) ? { expression: licence } : { license: { id: licence } }],
		purl,
	};
}

/** @param {string | undefined} integrity */
function hashesOf(integrity) {
	const [, base64] = /^sha512-(.+)$/.exec(integrity ?? '') ?? [];
	if (!base64) return {};
	return { hashes: [{ alg: 'SHA-512', content: Buffer.from(base64, 'base64').toString('hex') }] };
}

/** A UUID of version 8, whose digits are free. @param {string} text */
function uuidOf(text) {
	const hex = createHash('sha256').update(text).digest('hex');
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		`8${hex.slice(13, 16)}`,
		`8${hex.slice(17, 20)}`,
		hex.slice(20, 32),
	].join('-');
}
