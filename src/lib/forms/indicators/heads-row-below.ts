import { isUpperLabel } from '#lib/forms/words/labels.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';

const below =
	/(?:意见|措施|保障|计划|安排|备注|说明|问题|事项|签[字章名]|[盖公]章|负责人|联系人|经办人|审[核批]|电话|日期|领导|[合总小]计|承诺|附件|依据|必要性|可行性|情况表)[:)]?$|^(?:注|附注|备注|说明|填[表报])[:\d]?/;

/** Whether a text heads a row below the table: `审核意见`, `保障措施`, `其他说明的问题`. */
export function headsRowBelow(text: string): boolean {
	const label = toLabel(text);
	return label.length <= 40 && (below.test(label) || isUpperLabel(label));
}
