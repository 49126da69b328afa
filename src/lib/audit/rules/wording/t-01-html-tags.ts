import { withoutTags } from '#lib/forms/words/plain-text.ts';
import type { FieldName } from '#lib/model/form.ts';
import { dataQuality } from '#lib/audit/basis.ts';
import { eachForm, findingAt, lineOf } from '#lib/audit/finding-at.ts';
import type { Rule } from '#lib/audit/rule.ts';

export const t01: Rule = {
	id: 'T-01',
	group: '文本',
	level: '低',
	title: { zh: '残留 HTML 标签', en: 'HTML tags are left in the text' },
	explanation: {
		zh: '标签是系统导出的残留，影响公开文本的阅读。',
		en: 'Tags are left over from a system and make the published text hard to read.',
	},
	checks: {
		zh: '标题、栏目名和各项文字印有 HTML 标签（如 <p>），每表报一次，列出全部有关行。',
		en: 'A title, label or text contains an HTML tag such as <p>. One finding per form, with all lines.',
	},
	mending: { zh: '删去标签，只留文字。', en: 'Remove the tags and keep the text.' },
	basis: [dataQuality],
	reads: ['texts', 'labels'],
	check: eachForm((form) => {
		const tagged = (text: string) => withoutTags(text) !== text.trim() && text.includes('<');
		const fields = Object.entries(form.printed).filter(([, text]) => tagged(text));
		const labels = form.oddLabels.filter(({ text }) => tagged(text));
		if (fields.length === 0 && labels.length === 0) return [];
		const first = labels[0]?.text ?? fields[0]?.[1] ?? '';
		return [
			findingAt(
				form,
				[
					...labels.map(({ line }) => line),
					...fields.map(([field]) => lineOf(form, field as FieldName)),
				],
				{
					quote: first.length > 60 ? `${first.slice(0, 60)}…` : first,
					message: `文字中残留 HTML 标签（${labels.length + fields.length} 处），建议删去。`,
					suggestion: plainBeginning(first),
				},
			),
		];
	}),
};

/** How the first of them begins without its tags. */
function plainBeginning(text: string): string | null {
	const plain = withoutTags(text).replace(/\s+/gu, ' ').trim();
	if (plain === '') return null;
	return plain.length > 30 ? `如写作“${plain.slice(0, 30)}…”` : `如写作“${plain}”`;
}
