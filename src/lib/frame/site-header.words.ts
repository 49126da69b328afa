import { defineWords } from '#lib/words/language.ts';
import { sharedWords } from '#lib/words/words.ts';

export const siteHeaderWords = defineWords(
	{
		site: sharedWords.zh.site,
		skip: '跳到正文',
		pages: '网站页面',
		other: 'English',
		switchTo: '切换到英文界面',
	},
	{
		site: sharedWords.en.site,
		skip: 'Skip to content',
		pages: 'Pages of the site',
		other: '中文',
		switchTo: 'Switch to Chinese',
	},
);
