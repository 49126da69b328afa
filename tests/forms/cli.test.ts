import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Finding } from '#lib/model/finding.ts';
import type { Form } from '#lib/model/form.ts';
import { caseFolder, dataFolder } from '../documents/document-cases.ts';

const root = join(import.meta.dirname, '../..');
let folder = '';

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'forms-cli-'));
	mkdirSync(join(folder, 'library-2023'));
	const form = join(caseFolder, 'gb18030/input.txt');
	copyFileSync(form, join(folder, 'library-2023/declaration.txt'));
	copyFileSync(form, join(folder, 'shelves.txt'));
	copyFileSync(join(caseFolder, 'text-around-forms/input.txt'), join(folder, 'two.forms.txt'));
	writeFileSync(join(folder, 'letter.txt'), '关于预算编制的通知\n');
});

afterAll(() => rmSync(folder, { recursive: true }));

function run(...files: string[]) {
	const args = ['--import', 'tsx', 'src/cli.ts', ...files];
	const { status, stdout, stderr } = spawnSync('node', args, { cwd: root, encoding: 'utf8' });
	return { status, stdout, stderr };
}

const ids = (stdout: string): string[] => (JSON.parse(stdout) as Form[]).map(({ id }) => id);

test(
	'the first corpus is printed as 22 forms in JSON and nothing else',
	{ timeout: 30_000 },
	() => {
		const { status, stdout, stderr } = run(
			join(dataFolder, 'minhang-justice-2023/declaration.txt'),
		);
		expect([status, stderr]).toEqual([0, '']);
		expect(ids(stdout)).toHaveLength(22);
		expect(ids(stdout)[4]).toBe('minhang-justice-2023-05');
	},
);

test('--findings prints what the audit finds, and nothing else', { timeout: 30_000 }, () => {
	const file = join(dataFolder, 'minhang-justice-2023/declaration.txt');
	const { status, stdout, stderr } = run('--findings', file);
	expect([status, stderr]).toEqual([0, '']);
	const findings = JSON.parse(stdout) as Finding[];
	const keys = 'rule level formId line lines quote message suggestion others'.split(' ');
	for (const finding of findings) expect(Object.keys(finding)).toEqual(keys);
	const order = findings.map(({ formId }) => formId);
	expect(order).toEqual(order.toSorted());
	expect(findings.find(({ rule }) => rule === 'V-01')).toMatchObject({
		level: '高',
		formId: 'minhang-justice-2023-22',
		lines: [594],
		quote: '系统安全检测及时性',
	});
});

test('--findings says which forms are in doubt, so that silence is not taken for praise', () => {
	const file = join(folder, 'doubtful.txt');
	const lines = ['项目支出绩效目标申报表（2024年度）', '项目名称\t道路养护', '主管部门\t交通局'];
	const heading = '一级指标\t二级指标\t三级指标\t指标值';
	const row = '产出指标\t数量指标\t养护里程\t≥12公里';
	writeFileSync(file, [...lines, '年度资金总额：\t#REF!', heading, row, ''].join('\n'));
	const { stdout, stderr } = run('--findings', file);
	expect(stderr).toMatch(/doubtful-01 读取存疑：\d+ 处未能确切读懂，凡涉及之处不提疑点/);
	expect(JSON.parse(stdout)).not.toContainEqual(expect.objectContaining({ quote: '#REF!' }));
}, 30_000);

test(
	'ids begin with the folder of a declaration.txt, or else with the file stem',
	{ timeout: 30_000 },
	() => {
		const { status, stdout } = run(
			join(folder, 'library-2023/declaration.txt'),
			join(folder, 'shelves.txt'),
		);
		expect(status).toBe(0);
		expect(ids(stdout)).toEqual(['library-2023-01', 'shelves-01']);
	},
);

test('text outside of forms goes to standard error with its position', { timeout: 30_000 }, () => {
	const { status, stdout, stderr } = run(join(folder, 'two.forms.txt'));
	expect(status).toBe(0);
	expect(ids(stdout)).toEqual(['two.forms-01', 'two.forms-02']);
	expect(stderr).toContain('第 15 行第 1 列');
	expect(stderr).toContain('以下为第二个项目');
});

test('a missing file gives exit code 2 and no JSON', { timeout: 30_000 }, () => {
	const { status, stdout, stderr } = run(join(folder, 'shelves.txt'), join(folder, 'none.txt'));
	expect([status, stdout]).toEqual([2, '']);
	expect(stderr).toContain('none.txt');
});

test('no file at all ends with 2 and the usage', { timeout: 30_000 }, () => {
	const { status, stdout, stderr } = run();
	expect([status, stdout]).toEqual([2, '']);
	expect(stderr).toContain('usage');
});

test(
	'a document without a form ends with 1, says so, and loses no form beside it',
	{ timeout: 30_000 },
	() => {
		const { status, stdout, stderr } = run(join(folder, 'letter.txt'), join(folder, 'shelves.txt'));
		expect(status).toBe(1);
		expect(ids(stdout)).toEqual(['shelves-01']);
		expect(stderr).toContain('letter.txt: 未找到申报表');
		expect(stderr).toContain('关于预算编制的通知');
	},
);

test('--coverage reports how target values are read, not the forms', { timeout: 30_000 }, () => {
	const corpus = join(dataFolder, 'minhang-justice-2023/declaration.txt');
	const { status, stdout, stderr } = run('--coverage', corpus);
	expect([status, stderr]).toEqual([0, '']);
	expect(stdout).toContain('指标 281 条，印有指标值 280 条，空白 1 条');
	expect(stdout).toContain('数量 156/280（55.7%）');
	expect(stdout).toContain('没有未能读懂的指标值');
});

test('--coverage without a file reads the documents below data/', { timeout: 30_000 }, () => {
	const { status, stdout } = run('--coverage');
	expect(status).toBe(0);
	expect(Number(/^指标 (\d+) 条/.exec(stdout)?.[1])).toBeGreaterThanOrEqual(281);
});

test('an unknown flag ends with 2 and the usage', { timeout: 30_000 }, () => {
	const { status, stdout, stderr } = run('--cover', join(folder, 'shelves.txt'));
	expect([status, stdout]).toEqual([2, '']);
	expect(stderr).toContain('usage');
});
