// What a web page prints around a form: buttons, counts of readers, who runs the site.
import { remembered } from './remembered.ts';
import { toLabel } from './plain-text.ts';

const button = '(?:下载|打印|关闭|收藏|分享|返回|返回顶部|返回列表|复制链接)';
const furniture = new RegExp(
	`^(?:扫一扫.{0,24}|(?:[[【(|]?${button}[\\])】|]?){1,6}|附件:?|附件下载:?|相关(?:解读|链接|附件|文档|新闻|阅读):?|` +
		'分享到?:.{0,20}|[上下]一[篇条]:?.{0,60}|[-—]?(?:全部留言|评论|有用\\(\\)|网友留言)|' +
		'(?:浏览|阅读|点击)(?:量|次数):?\\d{0,9}次?|(?:责任编辑|编辑|审核):\\p{Script=Han}{0,12}|' +
		'.{0,80}(?:ICP备|公网安备|网站标识码|版权所有|网站监督电话).{0,80})$',
	'iu',
);

/** No such line is longer. */
const longest = 200;

/** Whether a line is of the page and not of the form on it. */
export const isPageFurniture = remembered((text) => {
	const label = text.length > longest ? '' : toLabel(text);
	return label !== '' && furniture.test(label);
});
