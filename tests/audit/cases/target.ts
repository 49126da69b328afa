import { clean, cleanIndicators } from '../clean-form.ts';
import { indicator, lineIn, other, type Parts, type RuleCase } from '../rule-case.ts';

/** A number of checks of the building beside this other indicator of time. */
const safety = (name: string, target: string, count: string): Parts => ({
	indicators: [
		...cleanIndicators.slice(0, 3),
		['数量指标', '馆舍安全检查次数', count],
		['时效指标', '新书上架时限', '≤15天'],
		['时效指标', name, target],
		...cleanIndicators.slice(5),
	],
});

export const target: Record<string, RuleCase> = {
	'V-01': {
		broken: [
			...['', '/', '无', ' - '].map((target) => ({
				forms: indicator(['质量指标', '新书编目准确率', target]),
				lines: [lineIn('质量指标')],
				level: '高' as const,
				says: '“新书编目准确率”没有指标值',
				suggests: null,
			})),
			// A rate of what is put right is wanted, whatever it is of.
			...['隐患整改完成率', '投诉办结率', '纠纷调解成功率', '事故处置及时性'].map((name) => ({
				forms: indicator(['质量指标', name, '无']),
				lines: [lineIn('质量指标')],
				level: '高' as const,
				says: `“${name}”没有指标值`,
			})),
			{
				forms: safety('安全检查及时性', '', '=12(次)'),
				lines: [lineIn('数量指标') + 2],
				level: '高',
				suggests: '“馆舍安全检查次数”为“=12(次)”，疑似应为“每月1次”',
			},
			...(
				[
					['安全检查及时性', '=4(次)'],
					['安全检查及时性', '=12(处)'],
					['检查及时性', '=12(次)'],
					['电梯检修及时性', '=12(次)'],
				] as const
			).map(([name, count]) => ({
				forms: safety(name, '', count),
				lines: [lineIn('数量指标') + 2],
				level: '高' as const,
				suggests: null,
			})),
		],
		kept: [
			indicator(['质量指标', '新书编目准确率', '100%']),
			indicator(['质量指标', '新书编目准确率', '无差错']),
			indicator(['质量指标', '', '≥98%']),
			indicator(['社会效益指标', '重大安全事故发生数', '无']),
			indicator(['社会效益指标', '有效投诉数', '零']),
			indicator(['社会效益指标', '安全事故发生率', '无']),
			indicator(['质量指标', '投诉处理逾期件数', '无']),
			indicator(['质量指标', '整改后复发隐患', '无']),
		],
	},
	'V-02': {
		broken: [
			...(
				[
					['重大差错发生数', '健全', '高', '名称是数量，值却没有数字'],
					['古籍数量', '≥80%', '高', '名称是数量，值却是百分比'],
					['读书讲座举办数', '≥80%', '高', '名称是数量，值却是百分比'],
					['破损古籍修复数', '良好', '高', '名称是数量，值却没有数字'],
					['编目完成率', '=4(项)', '高', '名称是比率，值却以“项”计数'],
					['街镇覆盖率', '14个街镇', '中', '名称是比率，值是个街镇数，未写百分比'],
					['分馆覆盖率', '14家全覆盖', '中', '名称是比率，值是家'],
					['编目完成率', '较高', '中', '名称是比率，值没有百分比'],
					['编目完成率', '每月1次', '中', '名称是比率，值没有百分比'],
					['编目完成率', '10-12月', '中', '名称是比率，值没有百分比'],
					['编目完成率', '5个工作日确定受理与否，60天内结案', '中', '名称是比率，值没有百分比'],
					['编目完成时限', '较快', '中', '名称是时间，值没有期限'],
					['评审得分', '≥80%', '中', '名称是得分，值的单位是“%”'],
					['编目标准', '执行到位', '中', '名称是标准，值没有可对照的判据'],
				] as const
			).map(([name, target, level, why]) => ({
				forms: indicator(['质量指标', name, target]),
				lines: [lineIn('质量指标')],
				level,
				says: `${why}`,
				suggests: target.includes('全覆盖') ? '疑似应为“=100%”，14家可移入指标解释' : null,
			})),
			// The same name with a target that fits, in another form.
			{
				forms: [
					indicator(['质量指标', '编目完成率', '=4(项)']),
					{ ...other, ...indicator(['质量指标', '编目完成率', '≥98%']) },
				],
				lines: [lineIn('质量指标')],
				level: '高',
				suggests: '同名指标均为“>=98%”，疑似应为 >=98%',
			},
			{
				forms: [
					indicator(['质量指标', '编目完成率', '=4(项)']),
					{ ...other, ...indicator(['质量指标', '编目完成率', '≥98%']) },
					{ ...other, ...indicator(['质量指标', '编目完成率', '≥95%']) },
				],
				lines: [lineIn('质量指标')],
				level: '高',
				suggests: null,
			},
			{
				forms: [
					indicator(['质量指标', '编目完成率', '较高']),
					{ ...other, ...indicator(['质量指标', '编目完成率', '≥98%']) },
				],
				lines: [lineIn('质量指标')],
				level: '中',
				suggests: null,
			},
		],
		kept: (
			[
				['办事效率', '高'],
				['视频在线率', '≥0.97'],
				['视频在线率', '≥97‰'],
				['编目完成率', '≤30天'],
				['编目完成率', ''],
				['评审得分', '≥80分'],
				['评审得分', '≥80'],
				['评审得分', '较高'],
				['古籍数量', '≥80册'],
				['服务质量指数', '≥80%'],
				['购书经费控制数', '预算以内'],
				['古籍数量', '每月1册'],
				['编目完成时限', '≤30天'],
				['编目标准', '执行《古籍著录规则》'],
				['编目标准', '执行GB3792'],
				['编目标准', '≥2项'],
				['馆藏特色', '健全'],
			] as const
		).map(([name, target]) => indicator(['质量指标', name, target])),
	},
	'V-03': {
		broken: [
			...(
				[
					['馆员招录人数', '=6(个)', '人数以“个”计，疑似应为“人”'],
					['专家聘用', '=6(人次)', '聘用、在岗或专家人数以“人次”计，疑似应为“人”'],
					['读者来信', '≥60(件数)', '单位写作“件数”，疑似应为“件”'],
				] as const
			).map(([name, target, why]) => ({
				forms: indicator(['质量指标', name, target]),
				lines: [lineIn('质量指标')],
				level: '低' as const,
				says: `${why}，建议核实`,
			})),
			{
				forms: {
					...indicator(['数量指标', '自助借还设备', '=12(场)']),
					annualGoal: `${clean.annualGoal}购置12部自助借还设备。`,
				},
				lines: [11, lineIn('数量指标')],
				level: '低',
				says: '目标写“12部自助借还设备”，指标单位为“场”，两处单位疑似不一致',
			},
		],
		kept: [
			{
				...indicator(['数量指标', '馆员招录人数', '=6(名)']),
				annualGoal: `${clean.annualGoal}馆员招录6人。`,
			},
			{
				...indicator(['数量指标', '自助借还设备', '=12(台)']),
				annualGoal: `${clean.annualGoal}购置12台自助借还设备。`,
			},
			{
				...indicator(['数量指标', '自助借还设备', '=13(场)']),
				annualGoal: `${clean.annualGoal}购置12部自助借还设备。`,
			},
			{
				...indicator(['数量指标', '消防设备', '=12(场)']),
				annualGoal: `${clean.annualGoal}购置12部自助借还设备。`,
			},
			{
				...indicator(['数量指标', '自助借还设备', '12']),
				annualGoal: `${clean.annualGoal}购置12部自助借还设备。`,
			},
			{
				...indicator(['时效指标', '自助借还设备', '≤12天']),
				annualGoal: `${clean.annualGoal}购置12部自助借还设备。`,
			},
			{ ...indicator(['数量指标', '自助借还设备', '=12(场)']), annualGoal: '' },
			indicator(['数量指标', '参加人次', '=6(人次)']),
			indicator(['数量指标', '设备台数', '=6(个)']),
		],
	},
	'V-04': {
		broken: [
			...(
				[
					['管理制度健全性', '健全'],
					['管理制度健全性', '基本健全'],
					['推进全民阅读', '加强'],
				] as const
			).map(([name, target]) => ({
				forms: indicator(['可持续影响指标', name, target]),
				lines: [lineIn('可持续影响指标')],
				level: '低' as const,
				says: '1 个定性指标值只重复指标名',
			})),
			{
				forms: {
					indicators: [
						...cleanIndicators,
						['服务对象满意度指标', '读者满意情况', '满意'],
						['服务对象满意度指标', '馆员满意情况', '满意'],
					],
				},
				lines: [22, 23],
				level: '低',
				says: '2 个定性指标值只重复指标名，没有衡量标准，建议写明判据。读者满意情况 满意；馆员满意情况 满意',
			},
		],
		kept: (
			[
				['管理制度健全性', '健全（覆盖采编、流通、安全三类）'],
				['馆藏特色', '地方文献成体系'],
				['馆藏特色', '提升'],
				['推进全民阅读', '持续较好'],
				['编目及时性', '及时'],
				['编目即时性', '即时'],
				['管理制度健全性', ''],
				['服务人次', '≥1人次'],
				['健全制度数量', '健全'],
				['推进全民阅读', '丰富'],
			] as const
		).map(([name, target]) => indicator(['可持续影响指标', name, target])),
	},
	'V-05': {
		broken: (
			[
				['编目及时性', '及时', '“及时”没有期限'],
				['馆际互借量', '约300册', '“约”不是确定的目标'],
				['馆际互借量', '约300册（按实）', '“约”“按实”不是确定的目标'],
				['馆际互借量', '达到约300册', '“约”不是确定的目标'],
				['馆际互借量', '300册（据实结算）', '“按实”不是目标'],
				['宣传及时性', '1-12月', '全年时段不是期限'],
				['例会及时性', '每月1次或每季度1次', '两个值二选一'],
				['例会次数', '5次或者10次', '两个值二选一'],
				['例会频次', '每月或每季度', '两个值二选一'],
				['体系构建', '基本完成', '“基本”没有界线'],
				['到馆人次', '同比有所提高', '同比变化没有幅度'],
			] as const
		).map(([name, target, why]) => ({
			forms: indicator(['社会效益指标', name, target]),
			lines: [lineIn('社会效益指标')],
			level: '中' as const,
			says: `${why}，难以考核，建议明确。`,
		})),
		kept: (
			[
				['编目及时性', '及时(到货后5日)'],
				['编目及时率', '及时'],
				['编目时限', '按时'],
				['宣传及时性', '4-6月'],
				['宣传时间', '1-11月'],
				['馆际互借量', '节约300册'],
				['馆藏约稿', '12篇'],
				['到馆人次', '同比提高5%'],
				['例会次数', '10次或以上'],
				['例会次数', '每月或更多'],
				['会务', '或2次'],
				['会务', '有例会或者2次'],
				['体系构建', '完成（基本定型）'],
				['体系构建', ''],
			] as const
		).map(([name, target]) => indicator(['社会效益指标', name, target])),
	},
};
