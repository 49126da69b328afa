import { expect, test } from 'vitest';
import { isTarget } from '#lib/forms/targets/is-target.ts';

test.each([
	...['=100.00(%)', '≥90%', '985米', '60部', '5月底前', '每季度', '2次/年', '100%（按实）'],
	...['提高', '稳步提高', '有所改善', '及时', '健全', '可控', '准时', '达到设计标准', '无投诉'],
])('%s is a target', (text) => {
	expect(isTarget(text)).toBe(true);
});

test.each([
	...['完成年度拆违计划', '24小时出警率', '道路建设长度', '投诉数量', '长效管理制度健全性'],
	...['提升城市环境美化指数', '2031年图书采购完成率', '居民满意度', '义务教育优质均衡发展'],
])('%s is a name', (text) => {
	expect(isTarget(text)).toBe(false);
});
