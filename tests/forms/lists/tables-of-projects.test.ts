import { expect, test } from 'vitest';
import { readForms } from '#lib/forms/read-forms.ts';

const title = '部门预算项目绩效目标表（2024年度）';
const unit = '金额单位：万元';
const heads = '单位名称|项目名称|预算数|其中：财政拨款|年度目标|一级指标|二级指标|三级指标|指标值';

/** Two projects of one unit. `level1` and `level2` say how the levels are printed. */
function rowsOf(level1: (word: string) => string, level2: (word: string) => string): string[] {
	return [
		`区图书馆|图书购置|8.00|6.00|购置图书。|${level1('产出')}|${level2('数量')}|购置册数|≥2000册`,
		`||||||${level2('质量')}|图书合格率|≥98%`,
		`|||||${level1('效益')}|${level2('社会效益')}|借阅便利程度|明显提高`,
		`|书架维修|4.50|4.50|维修书架。|${level1('产出')}|${level2('数量')}|维修书架数|≥150个`,
		`|||||${level1('满意度')}|${level2('服务对象满意度')}|读者满意度|≥90%`,
	];
}

async function read(lines: string[]) {
	const bytes = new TextEncoder().encode(lines.join('\n').replaceAll('|', '\t'));
	return readForms(bytes, { file: 'list.txt', stem: 'list' });
}

const expected = [
	{
		...{ unit: '区图书馆', projectName: '图书购置', fiscalYear: 2024, annualGoal: '购置图书。' },
		...{ annualTotal: 80000, annualFiscal: 60000 },
		indicators: [
			'产出指标 数量指标 购置册数 ≥2000册',
			'产出指标 质量指标 图书合格率 ≥98%',
			'效益指标 社会效益指标 借阅便利程度 明显提高',
		],
	},
	{
		...{ unit: '区图书馆', projectName: '书架维修', fiscalYear: 2024, annualGoal: '维修书架。' },
		...{ annualTotal: 45000, annualFiscal: 45000 },
		indicators: [
			'产出指标 数量指标 维修书架数 ≥150个',
			'满意度指标 服务对象满意度指标 读者满意度 ≥90%',
		],
	},
];

async function expectProjects(lines: string[]): Promise<void> {
	const { forms, unread } = await read(lines);
	const said = forms.map(({ unit, projectName, fiscalYear, annualGoal, funding, indicators }) => ({
		...{ unit, projectName, fiscalYear, annualGoal },
		...{ annualTotal: funding.annualTotal, annualFiscal: funding.annualFiscal },
		indicators: indicators.map(
			({ level1, level2, name, targetText }) => `${level1} ${level2} ${name} ${targetText}`,
		),
	}));
	expect(said).toEqual(expected);
	expect([...unread, ...forms.flatMap((form) => form.unread)]).toEqual([]);
}

const whole = (word: string): string => `${word}指标`;
const bare = (word: string): string => word;

test.each([
	['both levels with 指标', whole, whole],
	['level 1 without 指标', bare, whole],
	['level 2 without 指标', whole, bare],
	['both levels without 指标', bare, bare],
])('%s', async (_, level1, level2) => {
	await expectProjects([title, unit, heads, ...rowsOf(level1, level2)]);
});

test('each row repeats what names its project', async () => {
	let above: string[] = [];
	const rows = rowsOf(whole, whole).map((row) => {
		above = row.split('|').map((text, i) => (text === '' ? (above[i] ?? '') : text));
		return above.join('|');
	});
	await expectProjects([title, unit, heads, ...rows]);
});

test('merged cells are dropped, so that columns are lost', async () => {
	const [first = '', ...rows] = rowsOf(bare, whole);
	const packed = rows.map((row) => row.replace(/^\|+/, ''));
	await expectProjects([title, unit, heads, first, ...packed]);
});

test.each([
	['with 指标', whole],
	['without 指标', bare],
])('each level stands alone in a row above its indicators, %s', async (_, level) => {
	const rows = rowsOf(level, level).flatMap((row) => {
		const cells = row.split('|');
		const at = (from: number, to: number): string =>
			cells.map((text, i) => (i >= from && i < to ? text : '')).join('|');
		return [at(0, 6), at(6, 7), at(7, 9)].filter((each) => /[^|]/.test(each));
	});
	await expectProjects([title, unit, heads, ...rows]);
});

test('成本指标 right before a name is of level 2 where columns are lost', async () => {
	const { forms } = await read([
		...[
			title,
			unit,
			heads,
			'区图书馆|图书购置|8.00|6.00|购置图书。|产出指标|数量指标|购置册数|≥2000册',
		],
		'成本指标|购置单价|≤40元/册',
		'效益指标|社会效益指标|借阅便利程度|明显提高',
	]);
	expect(forms[0]?.indicators.map(({ level1, level2, name }) => [level1, level2, name])).toEqual([
		['产出指标', '数量指标', '购置册数'],
		['产出指标', '成本指标', '购置单价'],
		['效益指标', '社会效益指标', '借阅便利程度'],
	]);
});

test.each([true, false])('headings in two rows, merged cells kept: %s', async (isKept) => {
	const upper = '单位名称|项目名称|预算数|其中：财政拨款|年度目标|绩效指标|||';
	const lower = '|||||一级指标|二级指标|三级指标|指标值';
	const rows = [upper, lower, ...rowsOf(whole, whole)];
	const printed = isKept ? rows : rows.map((row) => row.replace(/^\|+|\|+$/g, ''));
	await expectProjects([title, unit, ...printed]);
});

test.each([[[heads]], [[title, heads]], [[title, unit, heads]]])(
	'a page repeats its head: %j',
	async (head) => {
		const rows = rowsOf(whole, bare);
		await expectProjects([title, unit, heads, ...rows.slice(0, 3), ...head, ...rows.slice(3)]);
	},
);

test('a project whose name is blank is one of its own', async () => {
	const rows = rowsOf(whole, whole).map((row) => row.replace('书架维修', ''));
	const { forms } = await read([title, unit, heads, ...rows]);
	expect(forms.map(({ projectName }) => projectName)).toEqual(['图书购置', null]);
	expect(forms[1]?.problems.map(({ message }) => message)).toEqual(['未填写：项目名称']);
});

test('a goal that a page break parts begins no project, and its second part is unread', async () => {
	const rows = rowsOf(whole, whole);
	const parted = rows.map((row, i) => (i === 1 ? row.replace('||||||', '||||使用方便。||') : row));
	const { forms } = await read([title, unit, heads, ...parted]);
	expect(forms.map(({ projectName, indicators }) => [projectName, indicators.length])).toEqual([
		['图书购置', 3],
		['书架维修', 2],
	]);
	expect(forms[0]?.unread.map(({ text }) => text)).toEqual(['使用方便。']);
});
