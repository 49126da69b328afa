// What the invented contents are made of: no text of a department, no name of a place or a person.

const firstSyllables = [...'蓼芷芃珞桐棠葭榆柘荇槿莳'];
const lastSyllables = [...'溪洲坪塬浦岑泽埠峪墩'];
export const places = firstSyllables.flatMap((first) =>
	lastSyllables.map((last) => `${first}${last}`),
);
export const placeKinds = ['县', '区', '市', '镇'] as const;

/** Behind a surname stands no name. */
export const persons = ['张某', '李某某', '王某', '赵某某', '周某', '陈某某'] as const;
export const phones = ['0000-1234567', '000-00000000', '（略）', '12300000000'] as const;

/** A department, its unit, its projects, and what they do with what, counted in what. */
export interface Field {
	department: string;
	units: readonly string[];
	projects: readonly string[];
	counted: readonly (readonly [name: string, unit: string])[];
	served: string;
}

export const fields: readonly Field[] = [
	{
		department: '水务局',
		units: ['河道管理所', '供水服务中心'],
		projects: ['河道保洁', '管网改造', '农村饮水安全巩固提升', '水闸维修养护'],
		counted: [
			['保洁河道数量', '条'],
			['改造供水管网长度', '公里'],
			['水质检测批次', '批次'],
			['维修水闸数量', '座'],
		],
		served: '沿线居民',
	},
	{
		department: '教育局',
		units: ['教育装备中心', '第二实验学校', '教师发展中心'],
		projects: ['校舍维修', '教师培训', '营养改善计划', '信息化设备购置'],
		counted: [
			['维修校舍面积', '平方米'],
			['培训教师人次', '人次'],
			['受助学生人数', '人'],
			['购置教学设备数量', '台'],
		],
		served: '学生及家长',
	},
	{
		department: '卫生健康局',
		units: ['疾病预防控制中心', '妇幼保健院'],
		projects: ['疫苗采购', '基本公共卫生服务补助', '病媒生物防制', '医疗设备更新'],
		counted: [
			['接种疫苗剂次', '剂次'],
			['健康体检人数', '人'],
			['更新医疗设备数量', '套'],
			['开展健康宣传场次', '场'],
		],
		served: '服务人群',
	},
	{
		department: '农业农村局',
		units: ['农技推广站', '农田建设服务中心'],
		projects: ['高标准农田建设', '病虫害统防统治', '动物防疫补助', '人居环境整治'],
		counted: [
			['建设高标准农田面积', '亩'],
			['防治作业面积', '万亩'],
			['发放补助户数', '户'],
			['整治村庄数量', '个'],
		],
		served: '受益农户',
	},
	{
		department: '交通运输局',
		units: ['公路养护中心', '综合执法大队'],
		projects: ['农村公路养护', '桥梁检测', '路灯安装', '超限治理'],
		counted: [
			['养护公路里程', '公里'],
			['检测桥梁数量', '座'],
			['安装路灯数量', '盏'],
			['出动执法车辆次数', '车次'],
		],
		served: '过往群众',
	},
	{
		department: '司法局',
		units: ['法律援助中心', '社区矫正中心'],
		projects: ['人民调解补贴', '法治宣传教育', '社区矫正业务', '公共法律服务购买'],
		counted: [
			['调解纠纷件数', '件'],
			['编印宣传资料份数', '份'],
			['开展普法活动场次', '场次'],
			['聘用专职人员数量', '名'],
		],
		served: '受援群众',
	},
	{
		department: '城市管理局',
		units: ['环境卫生管理处', '市政设施管理所'],
		projects: ['道路清扫保洁', '雾炮车抑尘服务', '公厕运行维护', '垃圾清运处置'],
		counted: [
			['清扫保洁面积', '万平方米'],
			['配备作业车辆数量', '辆'],
			['维护公厕座数', '座'],
			['清运垃圾总量', '吨'],
		],
		served: '市民',
	},
	{
		department: '文化和旅游局',
		units: ['图书馆', '文化馆', '博物馆'],
		projects: ['图书购置', '免费开放补助', '文艺演出下乡', '展陈更新'],
		counted: [
			['购置图书册数', '册'],
			['举办展览次数', '次'],
			['演出场次', '场'],
			['接待读者人次', '万人次'],
		],
		served: '读者和观众',
	},
];

export const rates = [
	['验收合格率', '%'],
	['设备完好率', '%'],
	['政策知晓率', '%'],
	['覆盖率', '%'],
	['达标率', '%'],
	['补助发放准确率', '%'],
] as const;

export const costNames = ['项目总成本', '成本控制数'] as const;
export const unitCostNames = ['人均补助标准', '人均培训成本'] as const;
export const benefitCounts = [
	['带动就业人数', '人'],
	['受益人口数', '人'],
	['受益村数量', '个'],
	['服务半径', '公里'],
] as const;
export const benefitNames = [
	'服务能力提升情况',
	'环境改善程度',
	'群众获得感',
	'社会秩序稳定情况',
	'资源利用水平',
] as const;
export const lastingNames = ['长效管理机制健全性', '持续发挥作用情况', '队伍稳定性'] as const;
export const levelsOfQuality = [
	'明显提升',
	'有所改善',
	'健全',
	'稳定',
	'持续改善',
	'良好',
	'有效保障',
	'及时',
	'完善',
] as const;

export const goalVerbs = ['完成', '推进', '落实', '做好', '保障'] as const;
export const goalEnds = [
	'提高服务水平',
	'改善基础条件',
	'维护社会稳定',
	'提升群众满意度',
	'确保项目按期完工',
	'促进事业健康发展',
] as const;
