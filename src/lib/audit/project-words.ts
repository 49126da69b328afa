// Words of project names and indicators that tell what a project is.

/** Keeping systems and equipment running. */
export const maintenance = /运维|运行维护|维护费|维保/;

/** Paying staff. */
export const staffPay = /雇员|编外|人员经费|薪酬|工资|薪资/;

/** Things that should not happen. */
const unwanted =
	/事故|故障|差错|投诉|举报|违[法规纪]|案件|案发|纠纷|事件|疫情|上访|信访|死亡|伤亡|逾期|拖欠|泄[露密]|污染|发生|损失|隐患|缺陷|浪费|截留|挪用/u;
/** A rate of what is put right, or how soon: 隐患整改完成率 is wanted, 事故发生率 is not. */
const putRight =
	/(?:整改|完成|办结|结案|处[置理]|化解|调解|调处|成功|解决|回复|答复|反馈|修复|排查|受理)[^率性度]{0,4}(?:率|及时性|满意度)$/u;
const none = /^(?:无|零|没有|未|不)(?:重大|重特大)?(?:发生|出现)?$/u;

/** Whether a target says in words that something unwanted happens 0 times: 重大事故发生数 无. */
export function isNoneOfUnwanted(name: string, targetText: string): boolean {
	const said = targetText.replace(/[\s、，。]/gu, '');
	if (!unwanted.test(name) || putRight.test(name)) return false;
	return none.test(said) || (/^(?:无|零|没有|未)/u.test(said) && unwanted.test(said));
}
