// The words in the forms of a generated corpus. All of them are invented.
import { toWeights } from './random.ts';

/** 项目性质 with its frequency. */
export const natures = toWeights({
	经常性项目: 42,
	一次性项目: 24,
	跨年度项目: 16,
	新增项目: 12,
	延续性项目: 6,
});

export const categories = [
	'特定目标类',
	'其他运转类',
	'专项业务类',
	'基本建设类',
	'信息化建设类',
	'设备购置类',
	'政府购买服务类',
	'民生补助类',
	'教育发展类',
	'医疗卫生类',
	'生态环保类',
	'科技创新类',
];

export const districts = [
	'东明',
	'西河',
	'南塘',
	'北川',
	'云溪',
	'青岭',
	'长宁湾',
	'海安',
	'江口',
	'湖滨',
	'金沙',
	'白石',
	'永和',
	'新港',
	'平山',
	'临江',
];

export const departments = [
	'教育局',
	'卫生健康委员会',
	'交通运输局',
	'生态环境局',
	'农业农村局',
	'水务局',
	'科学技术局',
	'民政局',
	'文化和旅游局',
	'住房和城乡建设局',
	'公安局',
	'财政局',
	'应急管理局',
	'城市管理局',
	'档案局',
	'统计局',
	'司法局',
	'信访局',
];

export const offices = [
	'',
	'服务中心',
	'监测站',
	'执法支队',
	'信息中心',
	'研究所',
	'管理所',
	'培训中心',
];

export const adjectives = [
	'城乡',
	'智慧',
	'公共',
	'基层',
	'重点',
	'绿色',
	'数字',
	'老旧小区',
	'农村',
	'高标准',
	'综合',
	'便民',
];

/**
 * Words that occur only in project names. The bench types its searches from these. Always two words
 * begin alike.
 */
export const searchedNouns = ['桥梁', '桥涵', '泵站', '泵房', '苗圃', '苗木', '馆舍', '馆藏'];

export const nouns = [
	...searchedNouns,
	'道路',
	'污染防治',
	'人才引进',
	'文化惠民',
	'消防设施',
	'食品安全',
	'供水管网',
	'大气监测',
	'就业培训',
	'普法宣传',
	'矫正帮教',
	'养老服务',
];

export const verbs = [
	'建设',
	'改造',
	'维护',
	'运行',
	'提升',
	'补助',
	'采购',
	'检测',
	'整治',
	'保障',
];

export const endings = ['项目', '工程', '专项经费', '补助资金', '工作经费', '试点项目'];

/** Sentences for goals. Each goal consists of two to four. */
export const goalSentences = [
	'围绕年度重点工作任务，统筹安排各项经费，保障业务工作正常开展',
	'完善工作机制和配套制度，落实主体责任，规范资金使用和管理',
	'按照计划完成设施设备的更新与日常养护，确保运转安全稳定',
	'加强队伍培训，提高工作人员的专业能力和服务水平',
	'扩大服务覆盖面，方便群众办事，切实解决群众反映的问题',
	'组织开展专项检查和评估，及时发现并处置风险隐患',
	'推进信息共享和业务协同，缩短办理时间，降低办理成本',
	'健全长效管理机制，巩固已有成果，促进可持续发展',
	'提高财政资金使用效益，做到专款专用、厉行节约',
	'通过多种渠道开展宣传，营造良好的社会氛围',
];

export const quantityUnits = ['个', '台', '人次', '场', '份', '次', '件', '套', '名', '部', '篇'];

export const qualities = [
	'提升',
	'及时',
	'稳定',
	'健全',
	'规范',
	'完备',
	'有所提高',
	'逐步提升',
	'持续改善',
];

export const composites = [
	'每月制作4条，选择推广1条',
	'完成设备采购2批，组织验收1次',
	'每季度检查1次，全年通报4次',
];
