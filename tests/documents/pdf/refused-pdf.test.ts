// What a PDF lacks is reported with its page and never ignored.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pdfLimits } from '#lib/documents/pdf-limits.ts';
import { readPdf } from '#lib/documents/pdf/read-pdf.ts';
import { pdfResources } from '#lib/server/pdf-resources.ts';
import { text, tinyPdf } from './tiny-pdf.ts';

/** 项目名称 in GBK. */
const gbkText = 'BT /F 10 Tf 20 250 Td <CFEEC4BFC3FBB3C6> Tj ET';
const image = { content: 'q 400 0 0 300 0 0 cm /Im Do Q', image: true };

async function problemsOf(bytes: Uint8Array): Promise<string[]> {
	const { problems } = await readPdf(bytes, pdfResources);
	return problems.map(({ code, message }) => `${code}: ${message}`);
}

test('Chinese text in a font that is not embedded, by the CMap GBK-EUC-H', async () => {
	const bytes = tinyPdf({ encoding: 'GBK-EUC-H', pages: [{ content: gbkText }] });
	const { sheets, problems } = await readPdf(bytes, pdfResources);
	expect(problems).toEqual([]);
	expect(sheets[0]?.rows.map((row) => row.map((cell) => cell.text))).toEqual([['项目名称']]);
});

test('a missing CMap is a problem, with resources and without', async () => {
	const bytes = tinyPdf({ encoding: 'GBK-EUC-H', pages: [{ content: gbkText }] });
	const failing = { cMap: (name: string) => Promise.reject(new Error(name)) };
	for (const resources of [undefined, failing]) {
		const { problems } = await readPdf(bytes, resources);
		expect(problems[0]?.code).toBe('unknown-encoding');
		expect(problems[0]?.message).toContain('GBK-EUC-H');
	}
});

test('the given bytes are not changed', async () => {
	const bytes = tinyPdf({ pages: [{ content: text(20, 20, '项目') }] });
	const length = bytes.length;
	await readPdf(bytes, pdfResources);
	expect(bytes.length).toBe(length);
	expect(String.fromCharCode(...bytes.slice(0, 4))).toBe('%PDF');
});

test('a scanned document is refused', async () => {
	const { sheets } = await readPdf(tinyPdf({ pages: [image] }), pdfResources);
	expect(sheets).toEqual([]);
	expect(await problemsOf(tinyPdf({ pages: [image] }))).toEqual([
		'no-text-layer: PDF 没有文字层（扫描件），无法读取，请提供文字版或先做文字识别',
	]);
});

test('scanned pages among others are listed, blank ones are not', async () => {
	const pages = [{ content: text(20, 20, '项目') }, image, { content: '' }, image];
	const [problem, ...others] = await problemsOf(tinyPdf({ pages }));
	expect(problem).toContain('no-text-layer: PDF 第 2、4 页没有文字层');
	expect(others).toEqual([]);
});

test('text drawn as outlines is not a text layer', async () => {
	const outline = { content: '20 20 m 30 40 50 40 60 20 c f' };
	expect((await problemsOf(tinyPdf({ pages: [outline] })))[0]).toContain('no-text-layer');
});

test('an empty document', async () => {
	expect(await problemsOf(tinyPdf({ pages: [{ content: '' }] }))).toEqual([
		'empty-document: PDF 没有内容',
	]);
});

test('damaged and truncated documents', async () => {
	const broken = ['%PDF-1.4\n', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF'];
	for (const file of broken) {
		const bytes = Uint8Array.from(file, (char) => char.charCodeAt(0));
		expect(await problemsOf(bytes)).toEqual([
			expect.stringMatching(/^damaged-document: PDF 已损坏，无法打开（.+）$/),
		]);
	}
	const whole = tinyPdf({ pages: [{ content: text(20, 20, '项目') }] });
	for (let length = 100; length < whole.length; length += 150) {
		const { sheets, problems } = await readPdf(whole.slice(0, length), pdfResources);
		expect([sheets[0]?.rows[0]?.[0]?.text ?? '项目', length]).toEqual(['项目', length]);
		expect(sheets.length + problems.length).toBeGreaterThan(0);
	}
});

test('a document with a password', async () => {
	const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, 'locked.pdf')));
	expect(await problemsOf(bytes)).toEqual([
		'damaged-document: PDF 已加密，需要密码才能打开，无法读取',
	]);
});

test('too many pages: the problem names the first page that was not read', async () => {
	const pages = Array.from({ length: pdfLimits.pages + 2 }, () => ({
		content: text(20, 20, '项目'),
	}));
	const { sheets, problems } = await readPdf(tinyPdf({ pages }), pdfResources);
	expect(problems.map(({ code, message }) => `${code}: ${message}`)).toEqual([
		'too-large: PDF 过大，从第 201 页起未读取（共 202 页）',
	]);
	expect(sheets[0]?.rows).toHaveLength(pdfLimits.pages);
});

test('a Node Buffer is read like any other bytes', async () => {
	const bytes = Buffer.from(tinyPdf({ pages: [{ content: text(20, 20, '项目') }] }));
	expect(await problemsOf(bytes)).toEqual([]);
});

test('looking for images in a circular page tree does not throw', async () => {
	const circle =
		'%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj ' +
		'2 0 obj<</Type/Pages/Count 9999999/Kids[2 0 R 2 0 R]>>endobj\n' +
		'trailer <</Root 1 0 R/Size 4>>\n%%EOF';
	expect(await problemsOf(new TextEncoder().encode(circle))).toHaveLength(1);
});
