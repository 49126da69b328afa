// What clean forms are about: invented projects whose tasks can be told in a goal and counted.

export interface Task {
	verb: string;
	thing: string;
	unit: string;
}

export interface Theme {
	department: string;
	units: readonly string[];
	projects: readonly string[];
	/** `编印 法治宣传手册 册`. */
	tasks: readonly Task[];
	rates: readonly string[];
	/** What more or less of it is good: name, least or most, unit. */
	effects: readonly (readonly [
		name: string,
		comparator: '>=' | '<=',
		value: string,
		unit: string,
	])[];
	/** What is said in words: name, words. */
	words: readonly (readonly [name: string, words: string])[];
	served: readonly string[];
	/** What the whole project is for. */
	purpose: string;
}

function tasks(...texts: string[]): Task[] {
	return texts.map((text) => {
		const [verb = '', thing = '', unit = ''] = text.split(' ');
		return { verb, thing, unit };
	});
}

export const themes: readonly Theme[] = [
	{
		department: '水务局',
		units: ['河道管理所', '供水服务站'],
		projects: ['河道保洁', '水闸养护', '农村供水保障'],
		tasks: tasks(
			'检修 防汛排涝水闸 座',
			'清理 河面漂浮垃圾 吨',
			'更换 入户智能水表 台',
			'巡查 村级供水管线 公里',
			'采集 饮用水源水样 份',
		),
		rates: ['水样检测合格率', '水闸检修验收合格率'],
		effects: [
			['沿河受益居民数', '>=', '2600', '人'],
			['供水水质投诉起数', '<=', '3', '起'],
		],
		words: [['河道水面洁净状况', '无漂浮物、无异味']],
		served: ['沿河居民', '用水农户'],
		purpose: '让沿河居民看得见清水，用得上安全水',
	},
	{
		department: '教育局',
		units: ['第二实验学校', '教师发展学院'],
		projects: ['校舍维护', '乡村教师研修', '学生体质监测'],
		tasks: tasks(
			'粉刷 中小学教室 间',
			'轮训 乡村骨干教师 名',
			'检测 在校学生体质 人次',
			'配发 课外阅读书籍 册',
			'录制 空中课堂课例 节',
		),
		rates: ['教师研修结业率', '教室粉刷验收合格率'],
		effects: [
			['学生近视率', '<=', '38', '%'],
			['受益在校学生数', '>=', '4100', '人'],
		],
		words: [['校园安全管理制度', '每校一册并张贴']],
		served: ['学生家长', '参训教师'],
		purpose: '使城乡学校条件相近，学生学得安心',
	},
	{
		department: '卫生健康局',
		units: ['疾病预防控制所', '妇幼保健院'],
		projects: ['免疫规划', '妇女健康普查', '慢性病管理'],
		tasks: tasks(
			'接种 流感灭活疫苗 剂',
			'筛查 适龄妇女两癌 人',
			'随访 高血压糖尿病患者 人次',
			'举办 健康知识讲座 场',
			'印发 慢病防治折页 份',
		),
		rates: ['疫苗冷链温度达标率', '筛查阳性者复诊率'],
		effects: [
			['居民健康素养水平', '>=', '32', '%'],
			['疫苗接种异常反应起数', '<=', '2', '起'],
		],
		words: [['慢性病患者自我管理', '患者会测、会记、会就诊']],
		served: ['受检妇女', '接种对象家属'],
		purpose: '让常见病早发现，早治疗',
	},
	{
		department: '司法局',
		units: ['法律援助站', '社区矫正所'],
		projects: ['人民调解补贴', '普法宣传', '法律援助办案'],
		tasks: tasks(
			'调处 邻里民间纠纷 件',
			'办理 民事法律援助案件 件',
			'编印 法治宣传手册 册',
			'组织 普法进村讲座 场',
			'聘请 专职人民调解员 名',
		),
		rates: ['援助案件结案率', '纠纷调处成功率'],
		effects: [
			['民转刑案件起数', '<=', '1', '起'],
			['受援群众人数', '>=', '560', '人'],
		],
		words: [['村居法律顾问服务', '每村一名，按月到村']],
		served: ['受援群众', '来访咨询群众'],
		purpose: '使群众遇事找得到法，矛盾化解在村居',
	},
	{
		department: '城市管理局',
		units: ['环境卫生所', '市政设施所'],
		projects: ['道路保洁', '公厕管护', '垃圾分类'],
		tasks: tasks(
			'清扫 城区主次干道 公里',
			'管护 沿街公共厕所 座',
			'清运 居民厨余垃圾 吨',
			'修复 破损窨井盖板 块',
			'设置 四分类垃圾箱 个',
		),
		rates: ['道路机械化清扫率', '窨井修复及时率'],
		effects: [
			['市容环境投诉件数', '<=', '40', '件'],
			['垃圾回收利用率', '>=', '36', '%'],
		],
		words: [['公厕环境卫生状况', '地面干净、无积水']],
		served: ['沿街商户', '辖区市民'],
		purpose: '使街面整洁，市民出行舒心',
	},
	{
		department: '文化和旅游局',
		units: ['图书馆', '文化馆'],
		projects: ['图书馆免费开放', '送戏下乡', '非遗保护'],
		tasks: tasks(
			'采购 少儿绘本读物 册',
			'演出 地方戏曲剧目 场',
			'修复 馆藏古籍文献 页',
			'培训 非遗传承学员 人次',
			'布置 主题书画展览 期',
		),
		rates: ['新书上架率', '演出计划执行率'],
		effects: [
			['年到馆读者人次', '>=', '86000', '人次'],
			['持证读者增长率', '>=', '4', '%'],
		],
		words: [['传统技艺传承状况', '每项技艺有传承人带徒']],
		served: ['到馆读者', '下乡演出观众'],
		purpose: '让城乡居民就近看书、看戏、看展',
	},
	{
		department: '交通运输局',
		units: ['公路养护所', '交通执法队'],
		projects: ['农村公路养护', '桥梁检测', '超限治理'],
		tasks: tasks(
			'修补 农村公路路面 平方米',
			'检测 县乡公路桥梁 座',
			'更新 道路交通标牌 块',
			'查处 超限超载车辆 辆',
			'补植 公路两侧行道树 株',
		),
		rates: ['公路优良路率', '桥梁检测报告采纳率'],
		effects: [
			['道路交通亡人事故起数', '<=', '5', '起'],
			['沿线受益行政村数', '>=', '64', '个'],
		],
		words: [['公路抢险保通机制', '汛期全天有人值守']],
		served: ['过往司机', '沿线村民'],
		purpose: '保障沿线群众出行平安',
	},
	{
		department: '农业农村局',
		units: ['农技推广站', '动物防疫站'],
		projects: ['病虫害防控', '动物防疫', '农民技能培育'],
		tasks: tasks(
			'防治 水稻病虫害 亩',
			'注射 重大动物疫苗 头',
			'培育 高素质农民 人',
			'建设 高标准示范田 亩',
			'回收 废弃农药包装 公斤',
		),
		rates: ['动物免疫抗体合格率', '农药包装回收率'],
		effects: [
			['亩均增收金额', '>=', '120', '元'],
			['带动脱贫户数', '>=', '310', '户'],
		],
		words: [['病虫害预警发布', '发生前七日发至农户']],
		served: ['受益农户', '参训农民'],
		purpose: '稳住粮食产量，增加农户收入',
	},
	{
		department: '民政局',
		units: ['养老服务院', '救助管理站'],
		projects: ['居家养老服务', '流浪人员救助', '社区助餐'],
		tasks: tasks(
			'上门 照护失能老人 人次',
			'救助 流浪乞讨人员 人次',
			'开办 社区老年食堂 家',
			'安装 居家安全扶手 套',
			'配送 老年爱心午餐 份',
		),
		rates: ['救助人员护送返乡率', '扶手安装验收合格率'],
		effects: [
			['老人居家意外起数', '<=', '6', '起'],
			['享受助餐老人数', '>=', '980', '人'],
		],
		words: [['老年助餐服务网络', '步行十五分钟可达']],
		served: ['受助老人', '老人家属'],
		purpose: '让老人在家门口有人照应',
	},
	{
		department: '应急管理局',
		units: ['救援保障队', '安全生产监察队'],
		projects: ['防汛物资储备', '安全生产检查', '应急广播'],
		tasks: tasks(
			'储备 防汛救生器材 件',
			'检查 危险化学品企业 家次',
			'演练 山洪转移预案 次',
			'布设 村级应急广播 套',
			'印制 避险明白卡片 张',
		),
		rates: ['隐患整改完成率', '广播设备在线率'],
		effects: [
			['较大生产安全事故起数', '<=', '1', '起'],
			['受保护村民人数', '>=', '5300', '人'],
		],
		words: [['基层应急值守', '乡镇昼夜有人应答']],
		served: ['受检企业', '山区村民'],
		purpose: '险情来时有人、有物、有路',
	},
];
