// What the rules rest on. No clause is ever cited, and an unread document is marked 待核实.
import type { Basis } from './rule.ts';

/** The documents that rules cite: short name -> full name. */
export const documents = {
	'34号': '中发〔2018〕34号《中共中央 国务院关于全面实施预算绩效管理的意见》',
	'88号': '财预〔2015〕88号《中央部门预算绩效目标管理办法》',
	'163号': '财预〔2015〕163号《中央对地方专项转移支付绩效目标管理暂行办法》',
	'143号': '财预〔2016〕143号《地方预决算公开操作规程》',
	'10号': '财预〔2020〕10号《项目支出绩效评价管理办法》',
	'101号': '财预〔2021〕101号《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》',
	'沪府办发〔2023〕16号': '上海市《加强成本预算绩效管理的实施方案》',
} as const;
export type DocumentName = keyof typeof documents;

/** For a document that was read, itself or in a citation. */
export function verified(document: DocumentName, zh: string, en: string): Basis {
	return { kind: 'verified', document, text: { zh, en } };
}

/** For a document that is known but was not read: shown as 待核实. */
export function unverified(document: DocumentName | null, zh: string, en: string): Basis {
	return { kind: 'unverified', document, text: { zh, en } };
}

/** The layout of the form itself. */
export const formLayout: Basis = {
	kind: 'verified',
	document: null,
	text: { zh: '申报表表式本身', en: 'the layout of the form itself' },
};

/** The sums that the layout of the form implies (其中). */
export const formSums: Basis = {
	kind: 'unverified',
	document: null,
	text: { zh: '申报表表式的勾稽关系', en: 'the sums that the layout of the form implies' },
};

/** The quality of the data; no regulation requires it. */
export const dataQuality: Basis = {
	kind: 'data',
	document: null,
	text: { zh: '数据规范', en: 'data quality, no regulation' },
};

/** What a reviewer has put below data/standards/; no regulation that this site vouches for. */
export const ownTables: Basis = {
	kind: 'data',
	document: null,
	text: {
		zh: '审核人员自备的表（data/standards/），不是本站的依据',
		en: 'a table of the reviewer’s own (data/standards/), for which this site does not vouch',
	},
};

/** A threshold set by experience; no document sets it. */
export const experience: Basis = {
	kind: 'data',
	document: null,
	text: { zh: '经验阈值，非条文', en: 'a threshold of experience, no regulation' },
};
