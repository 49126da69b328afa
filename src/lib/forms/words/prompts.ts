import { toLabel } from './plain-text.ts';

const who = '\\p{Script=Han}{0,12}';
const prompt = new RegExp(
	'^[-—<\\[(【]{0,4}(?:' +
		`请${who}(?:选择|填写|输入|填入|点击|勾选|录入|选取|注明)${who}` +
		`|(?:单击|点击|双击|点按|轻触)${who}(?:此处|这里|选择|输入|添加|编辑|文本)${who}` +
		`|在?此处(?:填写|输入|填入|添加)${who}` +
		`|下拉(?:列表|菜单|框)?中?选择${who}` +
		`|(?:选择|输入)(?:一项|一个|日期|文字|文本|内容|类型)${who}` +
		')[。.…!:]{0,6}[-—>\\])】]{0,4}$',
	'u',
);

/** Whether a cell only asks to be filled in, such as 请选择 or 单击此处输入文字. It holds no value. */
export function isPrompt(text: string): boolean {
	return text.length <= 60 && /[请击点处拉选输]/.test(text) && prompt.test(toLabel(text));
}
