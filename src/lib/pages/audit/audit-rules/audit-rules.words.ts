import { defineWords } from '#lib/words/language.ts';
import { sharedWords } from '#lib/words/words.ts';
import { findingWords } from '#lib/words/finding.words.ts';
import { counted } from '#lib/words/plural.ts';

export const auditRulesWords = defineWords(
	{
		switches: findingWords.zh.rules,
		switchesCaption: '可停用规则或改变其级别，本页的数随之变化并写入链接。',
		catalogue: '规则目录与依据',
		ofGroup: (rules: string, findings: string) => `${rules} 项规则，${findings} 条发现`,
		on: (rule: string) => `启用规则 ${rule}`,
		levelOf: (rule: string) => `规则 ${rule} 的级别`,
		title: '审核规则目录',
		lead: '程序能判断的规则。级别“高”只用于可以计算的事实；其余均为疑似，供核实。依据注明是否已核对原文，未核对的写“待核实”，不引条款号。',
		back: '← 审核',
		why: '为什么',
		checks: '检查什么',
		mending: '如何改正',
		basis: '依据',
		kinds: { verified: '已核对', unverified: '待核实', data: '数据规范' },
		documents: '依据文件',
		description: '绩效目标申报表审核规则：检查什么、级别、依据、如何改正。',
		site: sharedWords.zh.site,
		colon: '：',
		findings: '查看发现',
	},
	{
		switches: findingWords.en.rules,
		switchesCaption:
			'Rules can be switched off or given another level; the figures of this page follow, and the link says it.',
		catalogue: 'Catalogue of rules and what they rest on',
		ofGroup: (rules, findings) => `${counted(rules, 'rule')}, ${counted(findings, 'finding')}`,
		on: (rule) => `Rule ${rule} is on`,
		levelOf: (rule) => `Level of rule ${rule}`,
		title: 'Catalogue of rules',
		lead: 'What a program can decide. Level high is for what can be computed; all else is a suspicion to verify. Each basis says whether its text was read; no clause is cited.',
		back: '← Audit',
		why: 'Why',
		checks: 'What is checked',
		mending: 'How to mend it',
		basis: 'Basis',
		kinds: { verified: 'text read', unverified: 'to be verified', data: 'data quality' },
		documents: 'Documents',
		description:
			'Rules of the audit of performance-target forms: what is checked, level, basis, how to mend it.',
		site: sharedWords.en.site,
		colon: ': ',
		findings: 'Findings',
	},
);
