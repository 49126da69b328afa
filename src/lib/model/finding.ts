// What the audit finds in a form: always a suspicion with its evidence, never a verdict.

/** The weight of a finding, from computed facts to mere hints. */
export const findingLevels = ['高', '中', '低', '提示'] as const;
export type FindingLevel = (typeof findingLevels)[number];

/** A short English name of each level for links and column names. */
export const levelCode: Record<FindingLevel, string> = {
	高: 'high',
	中: 'medium',
	低: 'low',
	提示: 'hint',
};

/** Compares findings by level, the gravest first. */
export function gravestFirst(a: Pick<Finding, 'level'>, b: Pick<Finding, 'level'>): number {
	return findingLevels.indexOf(a.level) - findingLevels.indexOf(b.level);
}

/** The groups of rules, in the order in which a reviewer reads a form. */
export const ruleGroups = [
	'资金',
	'基本信息',
	'文本',
	'目标与指标匹配',
	'指标结构',
	'指标值',
	'满意度',
	'横向比较',
] as const;
export type RuleGroup = (typeof ruleGroups)[number];

/** A short English name of each group for column names. */
export const groupCode: Record<RuleGroup, string> = {
	资金: 'funding',
	基本信息: 'profile',
	文本: 'prose',
	目标与指标匹配: 'match',
	指标结构: 'structure',
	指标值: 'target',
	满意度: 'satisfaction',
	横向比较: 'comparison',
};

/** A line of another form that a finding compares with. */
export interface OtherLine {
	formId: string;
	line: number | null;
}

export interface Finding {
	/** The id of the rule, such as `F-02`. */
	rule: string;
	level: FindingLevel;
	formId: string;
	/** The first line concerned. Null if the finding is that something is printed nowhere. */
	line: number | null;
	/** All lines concerned in ascending order, including `line`. */
	lines: number[];
	/** The printed text that the finding is about. '' if the finding is that nothing is printed. */
	quote: string;
	/** One Chinese sentence: 疑似……，建议核实. */
	message: string;
	/** The probably intended text, if it follows from the form itself, otherwise null. */
	suggestion: string | null;
	/** The lines of other forms that were compared. Empty for a finding within one form. */
	others: OtherLine[];
}
