// Forms as text without a table, intact or with lost, doubled, swapped, torn or foreign lines.
import fc from 'fast-check';

const oneCell = [
	'财政项目支出绩效目标申报表 （2031年度） 项目名称 河道清淤经费 项目性质 经常性项 目 项目类别 特定目标类',
	'主管部门 某区水务局 实施单位 某区河道管理所',
	'计划开始日期 2031-01-01 计划完成日期 2031-12-31 项目资金 （元）',
	'项目资金总额 800,000.00|年度资金申请总额 800,000.00 其中：财政资金 800,000.00',
	'其中：当年财政拨款 800,000.00 上年结转资金 0.00 其他资金 0.00|其他资金 0.00',
	'项目 绩效 目标 项目总目标 年度总体目标 清理全区河道淤泥，保持水面干净， 水质达标。 年内清淤两条河道。',
	'一级指标 二级指标 三级指标 年度指标值 绩效 指标 产出指标 数量指标 清淤河道数 =2.00(条)',
	'质量指标 验收合格率 =100.00(%) 时效指标 清淤及时性 及时 效益指标 社会效益 指标 河道通畅情况 改善',
	'满意度指标 服务对象 满意度指 标 沿河居民满意度 ≥85.00(%)',
]
	.join(' ')
	.split(' ')
	.map((line) => line.replace('|', ' '));

const byLine = [
	'财政项目支出绩效目标申报表',
	'（2031年度）',
	'经常',
	'项目名称 河道清淤经费 项目性质 性项 项目类别 特定目标类',
	'目',
	'某区水务局及下属事 某区河道管',
	'主管部门 实施单位',
	'业单位 理所',
	'计划开始日期 2031-01-01 计划完成日期 2031-12-31',
	'项目资金总额 800,000.00 年度资金申请总额 800,000.00',
	'项目资金',
	'其中：财政资金 800,000.00 其中：当年财政拨款 800,000.00',
	'（元）',
	'上年结转资金 0.00',
	'其他资金 0.00 其他资金 0.00',
	'项目总目标 年度总体目标',
	'项目 清理全区河道淤泥，保持水面干净， 年内清淤两条河',
	'绩效 水质达标。 道。',
	'目标',
	'一级指标 二级指标 三级指标 年度指标值',
	'数量指标 清淤河道数 =2.00(条)',
	'产出指标 质量指标 验收合格率 =100.00(%)',
	'绩效',
	'时效指标 清淤及时性 及时',
	'指标',
	'社会效益',
	'效益指标 河道通畅情况 改善',
	'指标',
	'服务对象满意度',
	'满意度指标 沿河居民满意度 ≥85.00(%)',
	'指标',
];

const runOn = [
	'项目绩效目标表',
	'(2031年度)',
	'项目名称河道清淤经费',
	'项目主管部门某区水务局项目执行单位某区河道管理所',
	'资金情况(万元)',
	'年度资金总额:80',
	'总体目标年度目标',
	'清理全区河道淤泥,水质达标。',
	'绩效指标一级指标二级指标指标内容指标值',
	'产出指标数量指标清淤河道数2条',
	'质量指标验收合格率100%',
	'效益指标社会效益指标河道通畅情况明显改善',
	'满意度指标服务对象满意度指标沿河居民满意度≥85%',
];

const foreign = fc.oneof(
	fc.constantFrom(
		'',
		'填表人：',
		'其他资金',
		'单位：万元',
		'质量指标 ',
		'“',
		'"',
		'三级指标',
		'12',
	),
	fc.constantFrom('年度总体目标', '指标', '标 标', '项目名称 项目名称', '以上经费详见附件。'),
	fc.string({ maxLength: 8 }).map((text) => text.replace(/[\p{Cc}]/gu, ' ')),
);

/** The lines of one form with up to a dozen damages. */
export const textForm: fc.Arbitrary<string[]> = fc
	.tuple(
		fc.constantFrom(oneCell, byLine, runOn),
		fc.array(fc.tuple(fc.nat(4), fc.nat(70), foreign), { maxLength: 12 }),
	)
	.map(([form, damages]) => {
		const [title = '', ...lines] = form;
		for (const [how, where, text] of damages) {
			const at = where % lines.length;
			const line = lines[at] ?? '';
			const half = Math.floor(line.length / 2);
			if (how === 0) lines.splice(at, 1);
			else if (how === 1) lines.splice(at, 0, line);
			else if (how === 2) lines.splice(at, 1, line.slice(0, half), line.slice(half));
			else if (how === 3) lines.splice(at, 2, lines[at + 1] ?? '', line);
			else lines.splice(at, 0, text);
		}
		return [title, ...lines];
	});
