// Whatever stands in data/standards/: a row is taken as it is printed, or told with its line.
import { expect, test } from 'vitest';
import { parseStandards } from '#lib/audit/standards/parse-standards.ts';
import { plainUnit } from '#lib/audit/standards/standards.ts';
import { hostileNames, hostileTexts } from '../../hostile/hostile-texts.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const spending = '名称,单位,标准,适用范围,来源,年度';
const library = '二级指标,名称,单位,方向,参考值,来源';

function read(text: string | Uint8Array, file = 'a.csv') {
	const bytes = typeof text === 'string' ? encode(text) : text;
	const { standards, problems } = parseStandards([{ file, bytes }]);
	return { ...standards, told: problems.flatMap(({ problems }) => problems) };
}

test('the headings tell the kind, in either language', () => {
	for (const head of [spending, 'name,unit,limit,scope,source,year', `${spending},备注`]) {
		const { spending: rows, told } = read(
			`${head}\n维修,万元/公里,"1,200.50",甲局、乙局,某文,2025\n`,
		);
		expect(told).toEqual([]);
		expect(rows).toEqual([
			{
				...{ file: 'a.csv', line: 2, name: '维修', unit: '元/公里', source: '某文', year: 2025 },
				...{ limitFen: 1_200_500_000, scope: ['甲局', '乙局'] },
			},
		]);
	}
	const { library: rows, told } = read(
		`${library}\n质量指标,合格率,%,≥,98%,\n,来访人次,人次,,,某库\n`,
	);
	expect(told).toEqual([]);
	expect(rows.map(({ level2, direction, reference }) => [level2, direction, reference])).toEqual([
		['质量指标', '>=', 98],
		['', null, null],
	]);
});

test('a byte order mark, GB18030, semicolons and tabs are read', () => {
	const text = `${spending}\n维修,元/公里,5,,,`;
	// 名称,单位,标准,适用范围,来源,年度 / 维修,元/公里,5,,, in GB18030.
	const gbk = Uint8Array.from(
		Buffer.from(
			'c3fbb3c62cb5a5cebb2cb1ead7bc2ccacad3c3b7b6cea72cc0b4d4b42cc4eab6c80aceacd0de2cd4aa2fb9abc0ef2c352c2c2c',
			'hex',
		),
	);
	const utf16 = Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
	for (const table of [
		`\ufeff${text}`,
		text.replaceAll(',', ';'),
		text.replaceAll(',', '\t'),
		gbk,
		utf16,
	]) {
		const { spending: rows, told } = read(table);
		expect([rows.map(({ name, limitFen }) => [name, limitFen]), told]).toEqual([
			[['维修', 500]],
			[],
		]);
	}
});

const rows: Record<string, [head: string, row: string, why: RegExp]> = {
	'no name': [spending, ',元/米,5,,,', /第 1 列名称空白/],
	'no unit': [spending, '维修,,5,,,', /第 2 列单位/],
	'a unit without per': [spending, '维修,元,5,,,', /第 2 列单位/],
	'a foreign unit': [spending, '维修,美元/米,5,,,', /第 2 列单位/],
	'no number': [spending, '维修,元/米,面议,,,', /第 3 列/],
	'no limit': [spending, '维修,元/米,,,,', /第 3 列/],
	zero: [spending, '维修,元/米,0,,,', /第 3 列/],
	'a negative number': [spending, '维修,元/米,-5,,,', /第 3 列/],
	'a range': [spending, '维修,元/米,5-8,,,', /第 3 列/],
	'a number with a unit': [spending, '维修,元/米,5元,,,', /第 3 列/],
	'1e9': [spending, '维修,元/米,1e9,,,', /第 3 列/],
	'a number without end': [spending, `维修,元/米,${'9'.repeat(150)},,,`, /第 3 列/],
	'a strange grouping': [spending, '维修,元/米,"1,20,000",,,', /第 3 列/],
	'a year of two digits': [spending, '维修,元/米,5,,,25', /第 6 列/],
	'an open quote': [spending, '维修,"元/米,5,,,', /引号/],
	'a long cell': [spending, `${'维'.repeat(201)},元/米,5,,,`, /超过 200 字/],
	'no type': [library, '好指标,合格率,%,≥,98,', /第 1 列/],
	'no indicator': [library, '质量指标,,%,≥,98,', /第 2 列/],
	'no direction': [library, '质量指标,合格率,%,大概,98,', /第 4 列/],
	'no reference': [library, '质量指标,合格率,%,≥,很高,', /第 5 列/],
};
test.each(Object.entries(rows))('%s is told with its line', (_, [head, row, why]) => {
	const good = head === spending ? '甲,元/米,5,,,' : '质量指标,甲率,%,≥,9,';
	const { spending: costs, library: known, told } = read(`${head}\n${good}\n${row}\n\n`);
	expect(costs.length + known.length).toBe(1);
	expect(told.map(({ line }) => line)).toEqual([3]);
	expect(told[0]?.message).toMatch(/^未采用：/u);
	expect(told[0]?.message).toMatch(why);
	expect((told[0]?.text ?? '').length).toBeLessThanOrEqual(200);
});

test('a row that stands twice is told, across files', () => {
	const row = '维修,元/米,5,,,';
	const files = ['a.csv', 'b.csv'].map((file) => ({ file, bytes: encode(`${spending}\n${row}`) }));
	const { standards, problems } = parseStandards(files);
	expect(standards.spending).toHaveLength(1);
	expect(problems).toMatchObject([
		{ file: 'b.csv', problems: [{ line: 2, message: '未采用：与《a.csv》第 2 行重复' }] },
	]);
	// Another scope or year is another standard.
	expect(read(`${spending}\n${row}\n维修,元/米,6,甲局,,\n维修,元/米,7,,,2025`).told).toEqual([]);
});

const files: Record<string, string | Uint8Array> = {
	nothing: '',
	'blank lines': '\n'.repeat(100_000),
	'another heading': '姓名,工资\n甲,5',
	'a heading in another order': '单位,名称,标准,适用范围,来源,年度\n元/米,甲,5,,,',
	'no heading': '维修,元/米,5,,,',
	'a line of 100 KB': 'a'.repeat(100_000),
	'quotes without end': '"'.repeat(100_001),
	bytes: '\0\u0001\u0002'.repeat(10_000),
	noise: Uint8Array.from({ length: 5_000 }, (_, i) => (i * 7919) % 256),
	'five megabytes': new Uint8Array(5_000_000),
};
test.each(Object.keys(files))('a table of %s is told', (name) => {
	const start = performance.now();
	const { spending: costs, library: known, told } = read(files[name] ?? '');
	expect(performance.now() - start).toBeLessThan(3_000);
	expect([costs, known]).toEqual([[], []]);
	expect(told).toHaveLength(1);
});

test('a huge table is read up to a limit and told', () => {
	const many = Array.from({ length: 30_000 }, (_, i) => `物${i},元/米,5,,,`);
	const { spending: costs, told } = read([spending, ...many].join('\n'));
	expect([costs.length, told.map(({ line }) => line)]).toEqual([20_000, [20_002]]);
	const wrong = read([spending, ...many.map((row) => row.replace(',5,', ',x,'))].join('\n'));
	expect([wrong.spending.length, wrong.told.length]).toEqual([0, 201]);
});

test('a file that is no table is told', () => {
	expect(read('', 'readme.txt').told).toMatchObject([{ message: '未采用：不是 .csv 文件' }]);
});

test.each(hostileNames)('rows that say %s', (name) => {
	const cell = `"${hostileTexts[name].replaceAll('"', '""')}"`;
	const lines = [`${cell},${cell},${cell},${cell},${cell},${cell}`, `甲,元/米,5,${cell},${cell},`];
	for (const head of [spending, library]) {
		const { told } = read([head, ...lines].join('\n'));
		for (const { text, message, line } of told) {
			expect(line ?? 1).toBeGreaterThan(0);
			expect((text ?? '').length).toBeLessThanOrEqual(200);
			expect(message.length).toBeLessThanOrEqual(300);
		}
	}
});

test('one unit has one spelling', () => {
	expect(['元/人·年', '元／人/年', '元/人.年', '元 / 人 • 年'].map(plainUnit)).toEqual(
		Array.from({ length: 4 }, () => '元/人·年'),
	);
	expect(plainUnit('元')).toBe('元');
});
