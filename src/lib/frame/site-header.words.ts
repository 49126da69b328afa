import { defineWords } from '#lib/words/language.ts';

export const siteHeaderWords = defineWords(
	{
		site: '绩效透镜',
		skip: '跳到正文',
		pages: '网站页面',
		other: 'English',
		switchTo: '切换到英文界面',
	},
	{
		site: 'Jixiao Lens',
		skip: 'Skip to content',
		pages: 'Pages of the site',
		other: '中文',
		switchTo: 'Switch to Chinese',
	},
);
