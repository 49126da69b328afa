import { expect, test } from 'vitest';
import { targetKinds } from '#lib/model/target.ts';
import { level1s, level2s } from '#lib/model/taxonomy.ts';
import { sharedWords } from '#lib/words/words.ts';

const { kindName, natureName, projectName, shortLevel2 } = sharedWords.zh;

test('every kind of target, and none, has a Chinese name of its own', () => {
	const names = [...targetKinds, '' as const].map((kind) => kindName[kind]);
	expect(Object.keys(kindName).toSorted()).toEqual([...targetKinds, ''].toSorted());
	expect(new Set(names).size).toBe(7);
	for (const name of names) expect(name).toMatch(/^\p{Script=Han}+$/u);
});

test('shortLevel2(level2) drops the last word and keeps types apart', () => {
	expect(shortLevel2('数量指标')).toBe('数量');
	expect(shortLevel2('指标数量指标')).toBe('指标数量');
	expect(shortLevel2('')).toBe('未印出');
	expect(new Set([...level2s, ''].map(shortLevel2)).size).toBe(13);
});

test('blanks have words', () => {
	expect([natureName(''), natureName('经常性项目')]).toEqual(['未填写', '经常性项目']);
	expect(projectName('党建经费')).toBe('党建经费');
	expect([projectName(null), projectName('')]).toEqual([
		'（未填写项目名称）',
		'（未填写项目名称）',
	]);
});

test('lines are listed as each language lists', () => {
	const [zh, en] = [sharedWords.zh.lines, sharedWords.en.lines];
	expect([zh([42]), zh([42, 50])]).toEqual(['第 42 行', '第 42、50 行']);
	expect([en([42]), en([42, 50])]).toEqual(['line 42', 'lines 42, 50']);
	expect([zh([1, 2, 3], 2), en([1, 2, 3], 2)]).toEqual(['第 1、2… 行', 'lines 1, 2…']);
});

test('every type of indicator has an English gloss of its own, and no Chinese one', () => {
	const glosses = level2s.map(sharedWords.en.gloss);
	expect(new Set(glosses).size).toBe(level2s.length);
	for (const gloss of glosses) expect(gloss).toMatch(/^[A-Z][a-z ]+$/);
	for (const level1 of level1s) expect(sharedWords.en.gloss(level1)).toMatch(/^[A-Z][a-z]+$/);
	expect(sharedWords.en.gloss('')).toBeUndefined();
	expect(sharedWords.zh.gloss('数量指标')).toBeUndefined();
});
