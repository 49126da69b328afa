// Who is asked in a 满意度 indicator, by the words of its name. 88号 requires those served or benefiting.

/** The groups that a name can mention, and their words. The first match counts. */
export const askedWords = {
	/** Those who direct or pay for the project. */
	superior: ['主管', '预算单位', '出资', '上级', '领导', '委托'],
	/** Those who carry it out. */
	staff: ['工作人员', '职工', '员工', '干警', '雇员'],
	/** Those who work with what was bought or built. */
	user: ['使用', '用户'],
	public: ['群众', '居民', '公众', '市民', '村民', '百姓', '家长', '学生'],
	served: ['对象', '当事人', '受益', '受援', '受助', '参训', '学员', '来访', '申请人'],
} as const;

/** `other` if the name mentions none of these groups. */
export type Asked = keyof typeof askedWords | 'other';
export const askedGroups = [
	...(Object.keys(askedWords) as (keyof typeof askedWords)[]),
	'other',
] as const satisfies readonly Asked[];

/** Whose satisfaction an indicator measures, by the words of its name. The first match counts. */
export function askedOf(name: string): Asked {
	const fits = Object.entries(askedWords).find(([, words]) =>
		words.some((word) => name.includes(word)),
	);
	return (fits?.[0] ?? 'other') as Asked;
}
