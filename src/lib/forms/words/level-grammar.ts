// What a label of level 1 or 2 says, by the words that it is made of: 产出 + 数量 + 指标, 群众 + 满意度.
import type { Level1, Level2 } from '#lib/model/taxonomy.ts';

/** No label is longer. The limit keeps the patterns from backtracking. */
const longest = 40;

const who =
	'社会公众|人民群众|服务对象|受益对象|受益群体|受益群众|受益人群|受益人|受助对象|帮扶对象|管理对象|使用对象|' +
	'服务群体|服务人群|利益相关方|公众|群众|社会|受众|公民|居民|村民|用户|企业|职工|师生|学生|家长|使用者|' +
	'项目|相关|直接|对象|群体|人员|或|和|及|与|、|/';

const level2Cores: [core: RegExp, level2: Level2][] = [
	[/^(?:产出|完成|实施)?(?:数量|工作量)$/, '数量指标'],
	[/^(?:产出|完成|工作)?质量$/, '质量指标'],
	[/^(?:产出|完成|实施|工作)?(?:时效|进度|时间|及时)性?$/, '时效指标'],
	[/^(?:产出|项目)?成本(?:控制)?$/, '成本指标'],
	[/^经济成本$/, '经济成本指标'],
	[/^社会成本$/, '社会成本指标'],
	[/^(?:生态环境|生态|环境)成本$/, '生态环境成本指标'],
	[/^经济(?:效益|效果)$/, '经济效益指标'],
	[/^社会(?:效益|效果)$/, '社会效益指标'],
	[/^(?:生态文明|生态环境|生态|环境)(?:效益|效果)$|^生态(?:文明|环境)?(?:建设)?$/, '生态效益指标'],
	[/^可?持续性?(?:发展)?(?:的?影响)?(?:性|力)?$/, '可持续影响指标'],
	[new RegExp(`^(?:${who}){1,5}满意(?:度|率|程度)?$`), '服务对象满意度指标'],
];

/** 社会、经济、生态效益 together name no level 2, but all are benefits. */
const benefit = '(?:社会|经济|生态(?:环境)?|环境|可持续(?:影响|发展)?)(?:效益|影响)?';
const level1Cores: [core: RegExp, level1: Level1][] = [
	[/^(?:项目|年度|预期|预计){0,2}(?:产出|完成)$/, '产出指标'],
	[/^(?:项目)?成本$/, '成本指标'],
	[/^(?:项目|年度|预期|预计){0,2}(?:效益|效果|成效)$/, '效益指标'],
	[/^(?:项目|服务|综合)?满意(?:度|率)$/, '满意度指标'],
	[new RegExp(`^${benefit}(?:[、,和及与/]${benefit}){1,3}$`), '效益指标'],
];

const ending = /(?:类|方面|绩效|[一二]级){0,2}(?:指标|目标)等?$/;

/** The words of a label before 指标 or 目标, without number, stars and brackets. Null for other texts. */
function coreOf(label: string): string | null {
	if (label.length > longest || !/指标|目标/.test(label)) return null;
	const plain = label
		.replace(/^[★☆*]/, '')
		.replace(/^\(?[一二三四五六七八九十\d]{1,3}[)、.]/, '')
		.replace(/\([^()]{1,15}\)(?:分|%)?$/, '')
		.replace(/\d{1,3}(?:\.\d+)?(?:分|%)$/, '')
		.replace(/:$/, '');
	const core = plain.replace(ending, '');
	return core === plain || core === '' ? null : core;
}

/** Some forms say 数量值 for 数量指标. */
const asIndicator = (label: string): string => label.replace(/(?<=..)值$/, '指标');

export function level1By(label: string): Level1 | undefined {
	const core = coreOf(asIndicator(label));
	return core === null ? undefined : level1Cores.find(([words]) => words.test(core))?.[1];
}

export function level2By(label: string): Level2 | undefined {
	const core = coreOf(asIndicator(label));
	return core === null ? undefined : level2Cores.find(([words]) => words.test(core))?.[1];
}

/** A label of a level that lacks its 指标, with it: `时效（必填）` -> `时效指标`. */
export function asLevelLabel(label: string): string {
	return `${label.replace(/\([^()]{1,15}\)$/, '')}指标`;
}

/** Whether a text may be a label of a level that nobody knows: `预算控制指标`, `履职效能指标（20分）`. */
export function isLevelLike(label: string): boolean {
	return label.length <= 24 && coreOf(label) !== null;
}

/** Whether labels are the headings 一级, 二级, 三级 without their 指标, from one of them on. */
export function areBareLevels(labels: readonly string[]): boolean {
	return labels.slice(0, 3).join(' ') === '一级 二级 三级';
}

const side =
	/^(?:本年度?|当年度?|年度|全年|中长?期|长期|实施周?期|项目期?|专项|资金|总体|部门|财政|支出|预期|20\d{2}年度?){0,4}绩效指标(?:情况|体系|内容)?(?:\([^()]{1,12}\))?$/;

/** Whether a label stands beside the whole table: `年度绩效指标`, `长期绩效指标`. */
export function isTableLabel(label: string): boolean {
	const words = label.replace(/(?<=指标)\((?=[^()]{0,60}权重)[^()]{0,60}\)$/, '');
	if (words.length > longest) return false;
	return (words.includes('绩效指标') && side.test(words)) || isTableTitle(words) || isNamed(words);
}

/** Whether a label names the table alone: `绩效项目指标表`. */
function isNamed(label: string): boolean {
	return /^(?:项目|专项|支出|绩效|年度|具体){1,4}指标(?:明细|设置|情况)?表$/.test(label);
}

/** Whether a label names the table of a time, within a form or alone above one: `长期绩效目标表`. */
export function isTableTitle(label: string): boolean {
	return /^(?:本?年度|当年度?|阶段性?|中?长期|中长?期|实施期)绩效(?:目标|指标)表$/.test(label);
}
