import type { Random } from './random.ts';

type Damage = (rows: string[][], random: Random) => void;

const oddities = [
	'',
	' ',
	'\u3000',
	'项目名称',
	'其他资金',
	'三级指标',
	'二级指标',
	'年度总体目标',
	'财政项目支出绩效目标申报表',
	'单位：万元',
	'(2023年度)',
	'填表人：',
	'绩效自评表',
	'【产出指标-数量指标】',
	'指标1:名称(',
	'|',
	'[["',
	'<table><tr><td colspan=99999999>',
	'</p><p>',
	'<'.repeat(20),
	'\u0000',
	'\ufffd',
	'\ud800',
	'\u202e',
	'\ufeff',
	'"',
	',,,,',
	'1e999',
	'__proto__',
	'constructor',
];

/** Texts that make a careless pattern backtrack for ever. */
const repeated = [
	' ',
	'\u3000',
	'年',
	'1',
	'1,',
	'0.',
	'(',
	')',
	'（2023',
	'填 表 ',
	'联系人',
	'至',
	'-',
	'每',
	'内',
	'以上',
	'项目',
	'绩效目标',
	'<p',
	'<p ',
	'指标',
	'≥',
	'、',
	'5个工作日，',
	'10-',
	'a',
];

const cellAt = (rows: string[][], random: Random): [row: string[], at: number] => {
	const row = rows[random.below(rows.length)] ?? [];
	return [row, random.below(row.length)];
};

/** A text of this length is not damaged further. */
const mostCharacters = 1_000_000;

/** The damages to the cells of a table: moved, lost, doubled, split, filled with unexpected text. */
export const textDamages: Record<string, Damage> = {
	move: (rows, random) => {
		const [row, at] = cellAt(rows, random);
		const [to, place] = cellAt(rows, random);
		to.splice(place, 0, ...row.splice(at, 1));
	},
	swap: (rows, random) => {
		const [row, at] = cellAt(rows, random);
		const [to, place] = cellAt(rows, random);
		[row[at], to[place]] = [to[place] ?? '', row[at] ?? ''];
	},
	delete: (rows, random) => {
		const [row, at] = cellAt(rows, random);
		row.splice(at, 1 + random.below(3));
	},
	double: (rows, random) => {
		const [row, at] = cellAt(rows, random);
		row.splice(at, 0, row[at] ?? '');
	},
	shift: (rows, random) => {
		const [row] = cellAt(rows, random);
		row.unshift(...Array<string>(1 + random.below(4)).fill(''));
	},
	deleteRows: (rows, random) => void rows.splice(random.below(rows.length), 1 + random.below(9)),
	doubleRows: (rows, random) => {
		const from = random.below(rows.length);
		const some = rows.slice(from, from + 1 + random.below(30)).map((row) => [...row]);
		rows.splice(random.below(rows.length), 0, ...some);
	},
	reverse: (rows) => void rows.reverse(),
	blankRow: (rows, random) => void rows.splice(random.below(rows.length), 0, []),
	spaced: (rows, random) => {
		const [row, at] = cellAt(rows, random);
		row[at] = [...(row[at] ?? '')].join(random.pick([' ', '  ', '\u3000', '\u200b']));
	},
	oneCellALine: (rows) =>
		void rows.splice(0, Infinity, ...rows.flatMap((row) => row.map((cell) => [cell]))),
	oneLine: (rows, random) => {
		const from = random.below(rows.length);
		const some = rows.splice(from, 1 + random.below(40));
		rows.splice(from, 0, [some.flat().join(random.pick(['', ' ']))]);
	},
	odd: (rows, random) => {
		const [row, at] = cellAt(rows, random);
		row[at] = random.pick([
			random.pick(oddities),
			(row[at] ?? '') + random.pick(oddities),
			random.pick(oddities) + (row[at] ?? ''),
		]);
	},
	repeat: (rows, random) => {
		const [row, at] = cellAt(rows, random);
		const piece = random.next() < 0.2 ? (row[at] ?? '') : random.pick(repeated);
		const times = random.pick([10, 1_000, 50_000]);
		const many = piece.repeat(Math.min(times, Math.ceil(mostCharacters / (piece.length + 1))));
		row[at] = random.next() < 0.5 ? many : (row[at] ?? '') + many + random.pick(['', '!', '：']);
	},
	wide: (rows, random) => {
		const [row, at] = cellAt(rows, random);
		const many = Array<string>(random.pick([100, 5_000])).fill(random.pick(oddities));
		row.splice(at, 0, ...many);
	},
	long: (rows, random) => {
		const row = rows[random.below(rows.length)] ?? [];
		const many = random.pick([100, 5_000]);
		const most = mostCharacters / (row.join('\t').length + 1);
		for (let i = 0; i < Math.min(many, most); i += 1) rows.push([...row]);
	},
};

const names = Object.keys(textDamages);

/** Damages a text several times. Its lines are rows, and tabs separate its cells. */
export function damageText(text: string, random: Random): { text: string; how: string[] } {
	const rows = text.split('\n').map((line) => line.split('\t'));
	const how = Array.from({ length: 1 + random.below(6) }, () => random.pick(names));
	for (const name of how) {
		const characters = rows.reduce((sum, row) => sum + row.join('\t').length + 1, 0);
		if (rows.length > 0 && characters < mostCharacters) textDamages[name]?.(rows, random);
	}
	return { text: rows.map((row) => row.join('\t')).join('\n'), how };
}
