import { toHalfWidth } from '#lib/forms/words/plain-text.ts';
import { parseTarget } from './parse-target.ts';

const qualitative =
	/^(?:(?:明显|显著|有所|不断|稳步|持续|逐步|进一步|有效|较为|基本|按时|全面|得到|较|更)*(?:提高|提升|改善|增强|增加|增长|加强|优化|降低|下降|减少|减轻|控制|及时|按时|稳定|合理|健全|完善|规范|可控|良好?|优秀?|好|高|满意|有效|长效|长期|明显|显著|达标|合格|完成|合规|准确|真实|安全|有序|到位|是|否|无|有|保障|促进|建立|充分|适宜|符合))+(?:[（(].{1,12}[)）])?$/;

/** A longer text is prose. The limit keeps the pattern above from backtracking. */
const longest = 16;

/** Demands in words: `达到标准`, `无投诉`. */
const demand = /^(?:达到|符合|满足|零|无|不发生|未发生|不低于|准时|按期)[^，。；,;]{0,8}$/;

/** Ends of names. `24小时出警率` is a name, although it begins with a number. */
const nameEnd = /[率度性量数]$|(?:情况|程度|效果|水平|能力|机制|时间|成本|面积|长度|次数)$/;

/** Whether a text is nothing but usual words of targets: `持续改善`, `较高`. */
export function isUsualWord(printed: string): boolean {
	const words = toHalfWidth(printed).replace(/\s/g, '');
	return words.length <= longest && qualitative.test(words);
}

function isDemand(text: string): boolean {
	return demand.test(text.replace(/\s/g, ''));
}

/** Whether a text can only be a target: it is a number, a date, or one of the usual words. */
export function isTarget(printed: string): boolean {
	const text = toHalfWidth(printed);
	const { kind } = parseTarget(text);
	if (kind === 'frequency' || kind === 'schedule') return true;
	if (nameEnd.test(text) && !/^[≥≤><=≧≦＞＜＝]/.test(text)) return false;
	if (kind === 'qualitative') {
		return isUsualWord(text) || isDemand(text);
	}
	if (kind === null) return /^[≥≤><=≧≦＞＜＝±]|^\d[\d,.]*\s*[%％]?$/.test(text);
	return kind !== 'composite' || /^[≥≤><=\d]/.test(text);
}
