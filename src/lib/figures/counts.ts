import type { Indicator } from '#lib/model/form.ts';
import { isCountingUnit } from './units.ts';

/** A number of things; of a range the lower bound, with the upper one beside it. */
export interface Count {
	count: number;
	upperCount: number | null;
	unit: string;
}

/** What tells whether an indicator is a count. */
export type Countable = Pick<Indicator, 'name' | 'level2' | 'target'>;

/**
 * The number of things that an indicator promises for the year, null where it promises none: a positive
 * number under 数量指标 in a unit that counts. No such number is
 * - a limit (≤), since what must not be exceeded is not promised,
 * - a change against another year,
 * - a rate, a time or a yardstick by its name, whatever its unit (覆盖率 14个街镇),
 * - a number for each of something (单场会议专家数 3人次, 每月2场), since it is not that of the year.
 */
export function countOf({ name, level2, target }: Countable): Count | null {
	const { kind, value, upperValue, unit, basis, comparator, qualifier } = target;
	if (level2 !== '数量指标' || kind !== 'quantity' || !isCountingUnit(unit)) return null;
	if (value === null || value <= 0 || basis !== null) return null;
	if (comparator === '<=' || comparator === '<') return null;
	if (isOtherMeasure(name ?? '') || isForEach(name) || isForEach(qualifier)) return null;
	return { count: value, upperCount: upperValue, unit };
}

const rateName =
	/(?:率|比例|占比|比重|百分比|(?<!评)比|性|得分|评分|程度|水平|(?:满意|知晓|认可|准确|参与|覆盖)度)$/u;
const timeName = /(?:时间|时限|时长|周期|期限|年限|频次)$/u;
const yardstickName = /标准$/u;
/** Standards that the project writes itself can be counted. */
const drafted = /制定|修订|编制|起草|发布/u;

/** Whether a name, without what stands in brackets, is that of a rate, a time or a yardstick. */
function isOtherMeasure(name: string): boolean {
	const bare = name.replace(/[(（][^)）]{0,200}[)）]|\s/gu, '');
	if (rateName.test(bare) || timeName.test(bare)) return true;
	return yardstickName.test(bare) && !drafted.test(bare);
}

const forEach =
	/^单[场次期个件户]|每[一两二三]?个?(?:场|次|期|件|户|人|家|季|月|周|天|日|半年)|[人户场次件]均|平均/u;

/** Whether a name or a remark speaks of one event, person or period shorter than the year. */
function isForEach(text: string | null): boolean {
	return text !== null && forEach.test(text);
}
