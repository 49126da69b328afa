import type { TargetKind } from '#lib/model/target.ts';

/** Kinds of target values as readers see them. */
export const kindName: Record<TargetKind | '', string> = {
	quantity: '定量',
	duration: '时限',
	frequency: '频次',
	schedule: '日程',
	qualitative: '定性描述',
	composite: '多项要求',
	'': '空白或未读懂',
};

/** 数量指标 -> 数量: in a heading that already speaks of indicators the last word is dropped. */
export function shortLevel2(level2: string): string {
	return level2 === '' ? '未印出' : level2.replace(/指标$/, '');
}

export function natureName(nature: string): string {
	return nature === '' ? '未填写' : nature;
}

export function projectName(name: string | null): string {
	return name === null || name === '' ? '（未填写项目名称）' : name;
}
