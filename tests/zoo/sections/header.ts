// The rows of a form's upper part that name it: project, bodies, nature, days, persons.
import { happens } from '../chance.ts';
import { label, type Composer } from '../composer.ts';
import { cell, type Cell, type Value } from '../draft.ts';
import { printChoice, printDay } from '../print-values.ts';

interface Entry {
	label: Cell;
	value: Cell;
	/** Takes a row of its own. */
	isLong: boolean;
}

export function headerRows(composer: Composer): Cell[][] {
	const { vocabulary } = composer;
	const perRow = { 'one pair a row': 1, 'two pairs a row': 2, 'three pairs a row': 3 };
	const arrangement = vocabulary.arrange('header', {
		'one pair a row': 2,
		'two pairs a row': 5,
		'three pairs a row': 1,
	});
	const entries = [
		...nameEntries(composer),
		...kindEntries(composer),
		...dayEntries(composer),
		...otherEntries(composer),
	];
	return inRows(entries, perRow[arrangement]);
}

function inRows(entries: Entry[], perRow: number): Cell[][] {
	const rows: Cell[][] = [];
	let short: Cell[] = [];
	const flush = (): void => {
		if (short.length > 0) rows.push(short);
		short = [];
	};
	for (const { label, value, isLong } of entries) {
		if (isLong || short.length >= 2 * perRow) flush();
		short.push(label, value);
		if (isLong) flush();
	}
	flush();
	return rows;
}

function nameEntries(composer: Composer): Entry[] {
	const { content, random, draft } = composer;
	const entry = (
		field: 'projectName' | 'department' | 'unit',
		value: string,
		right: Value[] = [value],
	): Entry => {
		const made = entryOf(label(composer, field), value);
		draft.say(field, right, [made.value]);
		return made;
	};
	const entries = [entry('projectName', content.projectName)];
	if (happens(random, 0.9)) entries.push(departmentEntry(composer, entry));
	if (happens(random, 0.8)) entries.push(entry('unit', content.unit));
	return entries;
}

/** 主管部门及代码 has the code before or behind the name: the name alone is right too. */
function departmentEntry(
	{ content, random, vocabulary }: Composer,
	entry: (field: 'department', value: string, right?: Value[]) => Entry,
): Entry {
	const { department } = content;
	const isCoded = /代码|编码/.test(vocabulary.word('department')) && happens(random, 0.7);
	if (!isCoded) return entry('department', department);
	vocabulary.note('department:with its code');
	const value = random.pick([`[015001]${department}`, `${department} 308001`, `103-${department}`]);
	return entry('department', value, [value, department]);
}

function kindEntries(composer: Composer): Entry[] {
	const { content, random, draft, vocabulary } = composer;
	const entries: Entry[] = [];
	if (happens(random, 0.5)) {
		const { text, style } = printChoice(random, content);
		vocabulary.note(`choice:${style}`);
		const made = entryOf(label(composer, 'nature'), text);
		draft.say('nature', content.nature, [made.value]);
		entries.push(made);
	}
	if (happens(random, 0.4)) {
		const made = entryOf(label(composer, 'category'), content.category);
		// 项目类型 is a nature here and a category there.
		const isOpen = vocabulary.word('category') === '项目类型' && entries.length === 0;
		draft.say(isOpen ? 'nature|category' : 'category', content.category, [made.value]);
		entries.push(made);
	}
	return entries;
}

function dayEntries(composer: Composer): Entry[] {
	const { content, draft, vocabulary, dayStyle } = composer;
	const [start, end] = content.days;
	const arrangement = vocabulary.arrange('days', { none: 5, two: 3, span: 3, 'span of months': 1 });
	if (arrangement === 'none') return [];
	const [first, last] = content.days.map((day) => printDay(day, dayStyle)) as [string, string];
	if (arrangement === 'two') {
		const entries = [
			entryOf(label(composer, 'startDate'), first),
			entryOf(label(composer, 'endDate'), last),
		];
		entries.forEach(({ value }, i) =>
			draft.say(i === 0 ? 'startDate' : 'endDate', content.days[i] ?? null, [value]),
		);
		return entries;
	}
	const join = composer.random.pick(['至', '-', '—', '~', ' 至 ']);
	const isExact = arrangement === 'span';
	const months = [start, end].map((day) => `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月`);
	const made = entryOf(
		label(composer, 'span'),
		isExact ? first + join + last : months.join(join.trim()),
	);
	// A month has no day: to list it is as right as to fill in its first or last one.
	draft.say('startDate', isExact ? start : [start, null], [made.value], !isExact);
	draft.say('endDate', isExact ? end : [end, null], [made.value], !isExact);
	return [made];
}

/** What the contract has no field for, a person among it. */
function otherEntries(composer: Composer): Entry[] {
	const { content, random, draft } = composer;
	const entries: Entry[] = [];
	if (happens(random, 0.2)) entries.push(entryOf(label(composer, 'code'), '410100230000012345'));
	if (happens(random, 0.3)) {
		const word = label(composer, 'person');
		const isBoth = word.includes('电话');
		entries.push(entryOf(word, isBoth ? `${content.person} ${content.phone}` : content.person));
		if (!isBoth) entries.push(entryOf(label(composer, 'phone'), content.phone));
		draft.forbidden.add(content.person);
		if (/\d{7}/.test(content.phone)) draft.forbidden.add(content.phone);
	}
	if (happens(random, 0.25)) {
		const text = random.pick([
			'根据上级有关文件精神和年度工作计划设立本项目。',
			'项目主要用于日常运行和专项工作，属于履职所需。',
			'依据部门职责和工作需要申报，前期调研充分。',
		]);
		entries.push({ ...entryOf(label(composer, 'prose'), text), isLong: true });
	}
	return entries;
}

function entryOf(word: string, value: string): Entry {
	return { label: cell(word), value: cell(value, { isWide: true }), isLong: false };
}
