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
		],
		kept: [{ total: '0.00', fiscal: '0.00', annualTotal: '0.00', annualFiscal: '0.00' }],
	},
	'F-02': {
		broken: [
			{
				forms: { fiscal: '90,000.00', annualFiscal: '90,000.00', annualOther: '10,000.00' },
				lines: [6, 7, 9],
				level: '高',
				says: '10,000.00',
			},
		],
		kept: [
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
				says: '10,000.00',
				suggests: '100,000.00',
			},
			{ forms: { annualFiscal: '99,999.99' }, lines: [6, 7], level: '高', says: '0.01' },
		],
		kept: [{ annualFiscal: '70,000.00', carryover: '30,000.00' }],
	},
	'F-04': {
		broken: [
			{
				forms: { annualTotal: '120,000.00', annualFiscal: '120,000.00' },
				lines: [6, 7],
				level: '高',
			},
			{
				forms: { annualTotal: '80,000.00', annualFiscal: '80,000.00' },
				lines: [6, 7],
				level: '高',
				says: '同一年',
			},
		],
		kept: [
			{
				annualTotal: '80,000.00',
				annualFiscal: '80,000.00',
				end: '2024-12-31',
				goalLabel: '项目总目标(2023年-2024年)',
			},
		],
	},
	'F-05': {
		broken: [{ forms: { otherTotal: '' }, lines: [lineOf.other], level: '低' }],
		kept: [{ otherTotal: '', annualOther: '' }],
	},
	'F-06': {
		broken: [
			{ forms: { annualFiscal: '100,000' }, lines: [lineOf.fiscal], level: '低', says: '小数位数' },
			{ forms: { annualFiscal: '100000.00' }, lines: [6, 7, 8, 9], level: '低', says: '千分位' },
		],
		kept: [{ total: '900.00', fiscal: '900.00', annualTotal: '900.00', annualFiscal: '900.00' }],
	},
};
