const misfortune = '重犯|投诉|故障|差错|事故|损失|流失|死亡|发病|违规|泄密';
const ending = new RegExp(`(?:${misfortune})(?:发生)?(?:率|数|次数|起数|件数|人数)$`, 'u');

/** Whether a smaller number is better, by the name of an indicator alone: 投诉率, 事故发生数. */
export function isLessBetter(name: string): boolean {
	return ending.test(name);
}
