import { defineWords } from './language.ts';
import { counted } from './plural.ts';

/** What is said of forms that were not surely read. */
export const doubtWords = defineWords(
	{
		note: (count: string) =>
			`有 ${count} 处未能确切读懂，凡涉及之处不提疑点。这是本站读取的问题，不计入疑点。`,
		see: '查看各处',
		forms: (count: string) => `读取存疑的申报表（${count} 张）`,
		formsNote: '凡未能确切读懂之处，审核不提疑点；下列各表不计入疑点数。',
		more: (count: string) => `另有 ${count} 张`,
		places: (count: string) => `${count} 处`,
		included: (count: string) => `含读取存疑 ${count} 个`,
	},
	{
		note: (count: string) =>
			`${counted(count, 'place')} could not be read for certain; the audit leaves out whatever they concern. This is a matter of reading, not a finding.`,
		see: 'See the places',
		forms: (count: string) => `Forms whose reading is in doubt (${count})`,
		formsNote:
			'The audit leaves out whatever was not surely read; these forms are not counted as findings.',
		more: (count: string) => `${count} more`,
		places: (count: string) => counted(count, 'place'),
		included: (count: string) => `of them in doubt: ${count}`,
	},
);
