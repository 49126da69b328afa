/** What targets are written with. */
export const pieces =
	'0 1 9 . , ， ( （ ) % 万 一 十 百 两 个 月 日 年 次 以上 内 ≥ 约 - ± 至 且 每 前 后 率 同比 增长 \n'
		.split(' ')
		.concat(' ');
