import { lineOf } from '../clean-form.ts';
import type { RuleCase } from '../rule-case.ts';

export const funding: Record<string, RuleCase> = {
	'F-01': {
		broken: [
			{
				forms: { total: '' },
				lines: [lineOf.total],
				level: '高',
				says: '项目资金总额',
				suggests: '100,000.00',
			},
			{ forms: { total: '', fiscal: '-' }, lines: [lineOf.total, lineOf.fiscal], level: '高' },
			{
				forms: { total: '', end: '2024-12-31' },
				lines: [lineOf.total],
				level: '高',
				suggests: null,
			},
			{
				forms: { total: '', annualTotal: '' },
				lines: [lineOf.total],
				level: '高',
				says: '“项目资金总额”、“年度资金申请总额”空白',
				suggests: null,
			},
			{
				forms: { annualFiscal: '无' },
				lines: [lineOf.fiscal],
				level: '高',
				says: '“当年财政拨款”',
				suggests: '当年财政拨款 100,000.00',
			},
		],
		kept: [
			{ total: '0.00', fiscal: '0.00', annualTotal: '0.00', annualFiscal: '0.00' },
			{ otherTotal: '', carryover: '-', annualOther: '' },
		],
	},
	'F-02': {
		broken: [
			{
				forms: { fiscal: '90,000.00', annualFiscal: '90,000.00', annualOther: '10,000.00' },
				lines: [6, 7, 9],
				level: '高',
				says: '财政资金 90,000.00 + 其他资金 0.00 = 90,000.00 元不符，各项之和比总额少 10,000.00 元',
			},
			{
				forms: { otherTotal: '20,000.00' },
				lines: [6, 7, 9],
				level: '高',
				says: '= 120,000.00 元不符，各项之和比总额多 20,000.00 元',
			},
		],
		kept: [
			{ otherTotal: '' },
			{ total: '' },
			{ fiscal: '' },
			{
				fiscal: '90,000.00',
				otherTotal: '10,000.00',
				annualFiscal: '90,000.00',
				annualOther: '10,000.00',
			},
			{
				total: '100,000.10',
				fiscal: '100,000.00',
				otherTotal: '0.10',
				annualTotal: '100,000.10',
				annualOther: '0.10',
			},
		],
	},
	'F-03': {
		broken: [
			{
				forms: { annualFiscal: '90,000.00' },
				lines: [6, 7],
				level: '高',
				says: '其各项之和 90,000.00 元不符，各项之和比总额少 10,000.00 元，疑似',
				suggests: '当年财政拨款疑似应为 100,000.00',
			},
			{ forms: { annualFiscal: '99,999.99' }, lines: [6, 7], level: '高', says: '0.01' },
			{
				forms: { annualFiscal: '120,000.00' },
				lines: [6, 7],
				level: '高',
				says: '各项之和比总额多 20,000.00 元，当年财政拨款大于财政资金，疑似',
			},
			// Nothing tells which amount is the right one.
			...[
				{ annualFiscal: '80,000.00', carryover: '10,000.00' },
				{ annualFiscal: '80,000.00', annualOther: '10,000.00' },
				{ annualFiscal: '90,000.00', total: '200,000.00' },
				{ annualFiscal: '90,000.00', fiscal: '80,000.00', otherTotal: '20,000.00' },
			].map((forms) => ({ forms, lines: [6, 7], level: '高' as const, suggests: null })),
		],
		kept: [
			{ annualFiscal: '70,000.00', carryover: '30,000.00' },
			{ annualFiscal: '60,000.00', carryover: '30,000.00', annualOther: '10,000.00' },
			{ carryover: '', annualOther: '' },
			{ annualTotal: '' },
			{ annualFiscal: '' },
		],
	},
	'F-04': {
		broken: [
			{
				forms: { annualTotal: '120,000.00', annualFiscal: '120,000.00' },
				lines: [6, 7],
				level: '高',
				says: '年度资金申请总额 120,000.00 元大于项目资金总额 100,000.00 元，当年财政拨款 120,000.00 元大于财政资金 100,000.00 元，而项目起止在同一年内，疑似',
			},
			{
				forms: { annualTotal: '80,000.00', annualFiscal: '80,000.00' },
				lines: [6, 7],
				level: '高',
				says: '80,000.00 元小于项目资金总额 100,000.00 元',
			},
			{
				forms: {
					annualTotal: '120,000.00',
					annualFiscal: '120,000.00',
					end: '2024-12-31',
				},
				lines: [6, 7],
				level: '高',
				says: '财政资金 100,000.00 元，疑似',
			},
			{
				forms: { annualFiscal: '80,000.00', annualOther: '20,000.00' },
				lines: [7],
				level: '高',
				says: '当年财政拨款 80,000.00 元小于财政资金',
			},
			{ forms: { annualTotal: '', annualFiscal: '90,000.00' }, lines: [7], level: '高' },
		],
		kept: [
			{ annualTotal: '90,000.00', annualFiscal: '70,000.00', carryover: '20,000.00' },
			// F-03 says that these do not add up.
			{ annualFiscal: '120,000.00' },
			{ total: '', fiscal: '' },
			{
				annualTotal: '80,000.00',
				annualFiscal: '80,000.00',
				end: '2024-12-31',
				goalLabel: '项目总目标(2023年-2024年)',
			},
		],
	},
	'F-05': {
		broken: [
			{
				forms: { otherTotal: '' },
				lines: [lineOf.other],
				level: '低',
				says: '项目的“其他资金”空白，年度的印作 0.00',
				suggests: '0.00',
			},
			{
				forms: { annualOther: '', otherTotal: '0' },
				lines: [lineOf.other],
				level: '低',
				says: '年度的“其他资金”空白，项目的印作 0，',
			},
		],
		kept: [
			{ otherTotal: '', annualOther: '' },
			{ otherTotal: '', annualFiscal: '90,000.00', annualOther: '10,000.00' },
		],
	},
	'F-06': {
		broken: [
			{ forms: { annualFiscal: '100,000' }, lines: [lineOf.fiscal], level: '低', says: '小数位数' },
			{ forms: { annualFiscal: '100000.00' }, lines: [6, 7, 8, 9], level: '低', says: '千分位' },
			{
				forms: { annualFiscal: '100000' },
				lines: [lineOf.fiscal],
				level: '低',
				says: '金额的小数位数、千分位不一致',
			},
			{
				forms: { annualFiscal: '100,000.00元' },
				lines: [6, 7, 8, 9],
				level: '低',
				says: '金额的单位不一致',
			},
			// Three amounts with decimals and three without: decimals are usual.
			{
				forms: { total: '100,000', annualTotal: '100,000', fiscal: '100,000', carryover: '' },
				lines: [6, 7],
				level: '低',
			},
		],
		kept: [
			{ annualFiscal: '100，000.00' },
			{ carryover: '-', annualOther: '' },
			{ total: '900.00', fiscal: '900.00', annualTotal: '900.00', annualFiscal: '900.00' },
		],
	},
};
