// Who is asked in a 满意度 indicator, by the words of its name. 88号 asks for those served or benefiting.

/** The groups that a name can tell of, and the words that tell; the first that fits. */
export const askedWords = {
	/** Who directs or pays the project. */
	superior: ['主管', '预算单位', '出资', '上级', '领导', '委托'],
	/** Who carries it out. */
	staff: ['工作人员', '职工', '员工', '干警', '雇员'],
	/** Who works with what was bought or built. */
	user: ['使用', '用户'],
	public: ['群众', '居民', '公众', '市民', '村民', '百姓', '家长', '学生'],
	served: ['对象', '当事人', '受益', '受援', '受助', '参训', '学员', '来访', '申请人'],
} as const;

/** `other` where the name names nobody of these. */
export type Asked = keyof typeof askedWords | 'other';
export const askedGroups = [
	...(Object.keys(askedWords) as (keyof typeof askedWords)[]),
	'other',
] as const satisfies readonly Asked[];

/** Who a satisfaction is that of, by the words of its name; the first group that fits. */
export function askedOf(name: string): Asked {
	const fits = Object.entries(askedWords).find(([, words]) =>
		words.some((word) => name.includes(word)),
	);
	return (fits?.[0] ?? 'other') as Asked;
}
