// The content of a generated form, independent of its layout.
import fc from 'fast-check';
import type { TextField } from '#lib/forms/words/label-words.ts';
import type { Funding } from '#lib/model/form.ts';
import { level2s, type Level2 } from '#lib/model/taxonomy.ts';

export interface SaidIndicator {
	level2: Level2;
	name: string | null;
	target: SaidTarget | null;
	weight: number | null;
}

/** The parts of a target. A form with three target columns prints each in its own column. */
export interface SaidTarget {
	sign: string;
	value: string;
	unit: string;
}

export interface SaidForm {
	year: number;
	texts: Record<TextField, string | null>;
	/** ISO days in ascending order. They may be equal. */
	days: [string | null, string | null];
	/** In fen. */
	amounts: Record<keyof Funding, bigint | null>;
	goals: [string | null, string | null];
	/** In the order of the taxonomy, so that each label is printed once. */
	indicators: SaidIndicator[];
}

const characters = [...'图书购置率及时性（）、，。；：123ABC馆藏 借阅%<>=≥-'];

/** Prose that cannot be mistaken for anything else: in quotation marks and without tags. */
const quoted = fc
	.array(fc.constantFrom(...characters), { minLength: 1, maxLength: 16 })
	.map((chars) => `“${chars.join('').replaceAll('<', '').replace(/\s+/g, ' ')}”`);

const projectTexts = ['图书购置', '社区矫正工作经费', '2023年信息化运维（二期）', '*人民调解*补贴'];
const indicatorNames = [
	'购置图书数',
	'验收合格率',
	'发放及时性',
	'满意度',
	'长效机制健全性',
	'3D打印',
];
const prose = fc.oneof(
	quoted,
	fc.constantFrom('丰富馆藏，提高借阅率。', '完成5项：1.修缮；2.采购'),
);
const text = (words: string[]) => fc.oneof(quoted, fc.constantFrom(...words));

const target: fc.Arbitrary<SaidTarget> = fc.oneof(
	fc.record({
		sign: fc.constantFrom('≥', '≤', '='),
		value: fc.constantFrom('90', '100.00', '5', '1,200', '0.5'),
		unit: fc.constantFrom('%', '部', '人次', '天'),
	}),
	fc.record({
		sign: fc.constant(''),
		value: fc.constantFrom('稳定', '健全', '11月', '每月', '±3%', '及时（按实）'),
		unit: fc.constant(''),
	}),
);

const day = fc
	.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

const missing = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 6 });
const amount = missing(fc.bigInt({ min: 0n, max: 10n ** 13n }));
const field = missing(text(projectTexts));

const indicator = fc
	.record({
		level2: fc.constantFrom(...level2s),
		name: missing(text(indicatorNames)),
		target: missing(target),
		weight: missing(fc.integer({ min: 1, max: 60 })),
	})
	.filter(({ name, target }) => name !== null || target !== null);

export const saidForm: fc.Arbitrary<SaidForm> = fc.record({
	year: fc.integer({ min: 2000, max: 2099 }),
	texts: fc.record({
		projectName: field,
		nature: field,
		category: field,
		department: field,
		unit: field,
	}),
	days: fc.tuple(day, day, fc.integer({ min: 0, max: 9 })).map(([a, b, lost]): SaidForm['days'] => {
		const [start, end] = a < b ? [a, b] : [b, a];
		return [lost === 0 ? null : start, lost === 1 ? null : end];
	}),
	amounts: fc.record({
		total: amount,
		fiscal: amount,
		otherTotal: amount,
		annualTotal: amount,
		annualFiscal: amount,
		annualCarryover: amount,
		annualOther: amount,
	}),
	goals: fc.tuple(missing(prose), missing(prose)),
	indicators: fc.array(indicator, { minLength: 1, maxLength: 12 }).map(inOrder),
});

/** 成本指标 is a level 2 in older forms and a level 1 in newer ones. No form has both. */
function inOrder(all: SaidIndicator[]): SaidIndicator[] {
	const isNewer = all.some(({ level2 }) => /.成本指标$/.test(level2));
	return all
		.map((each) => (isNewer && each.level2 === '成本指标' ? { ...each, level2: level2s[0] } : each))
		.toSorted((a, b) => level2s.indexOf(a.level2) - level2s.indexOf(b.level2));
}
