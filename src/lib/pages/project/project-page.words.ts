import { defineWords } from '#lib/words/language.ts';

export const projectWords = defineWords(
	{
		site: '绩效透镜',
		description: (name: string) => `${name}：绩效目标申报表、金额位置、交付时间和推算的单位成本。`,
		back: '全部项目',
		unnamed: '（未填写项目名称）',
		blank: '未填写',
		blankNature: '项目性质未填写',
		blankDepartment: '主管部门未填写',
		blankYear: '年度未填写',
		dates: (start: string, end: string) => `${start} 至 ${end}`,
		year: (year: string) => `${year}年度`,
		source: '来源：',
		comma: '，',
		lines: (first: string, last: string) => `第 ${first}–${last} 行`,
		calendar: '什么时候交付？',
		calendarBasis:
			'指标值中的日程、频次和时限，按一至十二月排列；时限和未指明月份的日程不落在某个月。',
		unitCosts: '每一件要花多少？',
		unitCostsBasis:
			'以年度资金申请总额除以可数的数量指标，只是算术推算，不是预算单价：一笔钱通常同时用于多项产出。数量为“不少于”时，推算结果为“不超过”。名称相近的成本指标列在旁边。',
		neighbours: '哪些项目与它相近？',
		neighboursBasis: '只按申报表中的性质、年度资金申请总额和三级指标名称比较。',
	},
	{
		site: 'Jixiao Lens',
		description: (name: string) =>
			`${name}: its declaration form, its place among all, its calendar and implied unit costs.`,
		back: 'All projects',
		unnamed: '(no project name stated)',
		blank: 'not stated',
		blankNature: 'nature not stated',
		blankDepartment: 'department not stated',
		blankYear: 'fiscal year not stated',
		dates: (start: string, end: string) => `${start} to ${end}`,
		year: (year: string) => `fiscal year ${year}`,
		source: 'Source: ',
		comma: ', ',
		lines: (first: string, last: string) => `lines ${first}–${last}`,
		calendar: 'When is it delivered?',
		calendarBasis:
			'Schedules, frequencies and durations of the target values over the twelve months; durations and schedules that name no month fall on none.',
		unitCosts: 'What does one unit cost?',
		unitCostsBasis:
			'The annual funding requested divided by each quantity of countable things: an arithmetic implication, not a budgeted price, since one sum mostly pays for several outputs. Of “at least” so many units each costs “at most” so much. Cost indicators of a like name stand beside.',
		neighbours: 'Which projects are like it?',
		neighboursBasis:
			'Compared by nature, annual funding requested and the names of level-3 indicators alone.',
	},
);
