import { defineWords } from '#lib/words/language.ts';

export const dataPageWords = defineWords(
	{
		title: '数据 · 绩效透镜',
		heading: '数据',
		lead: '本站的全部数据，逐格读自申报表原文，可以下载、核对和引用。',
	},
	{
		title: 'Data · Jixiao Lens',
		heading: 'Data',
		lead: 'All data of this site, read cell by cell from the declaration forms: to download, to check and to cite.',
	},
);
