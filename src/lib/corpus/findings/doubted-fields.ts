/**
 * What a form states that findings doubt, and the rules of these findings. Figures that rest on it are
 * shown as they are, with a word of the doubt.
 */
export const doubtedFields = [
	/** 项目性质. */
	{ field: 'nature', rules: ['I-02'] },
	/** 年度资金申请总额 and its parts. */
	{ field: 'sum', rules: ['F-03', 'F-04'] },
	/** 二级指标. */
	{ field: 'type', rules: ['S-05'] },
	/** 指标值. */
	{ field: 'target', rules: ['V-01', 'V-02'] },
] as const;

export type DoubtedField = (typeof doubtedFields)[number]['field'];

/** The rules that doubt a field. */
export function rulesThatDoubt(field: DoubtedField): readonly string[] {
	return doubtedFields.find((one) => one.field === field)?.rules ?? [];
}
