import type { SitePublisher } from '#lib/frame/site-publisher.ts';
import { defineWords } from '#lib/words/language.ts';
import { sharedWords } from '#lib/words/words.ts';

/** Of the frame around every page, and of the page that is none. */
export const frameWords = defineWords(
	{
		basis:
			'数字均由申报表原文逐格读出；金额以分计算、最后一次取整。可衡量指标值指定量、时限、频次、日程四类。申报表不含执行数，本站不显示执行率。',
		printedFrom: '本页链接：',
		published: ({ publisher, contact, currency }: SitePublisher): string =>
			[
				publisher && `发布：${publisher}`,
				contact && `联系：${contact}`,
				currency && `金额币种：${currency}`,
			]
				.filter((part) => part !== undefined)
				.join(' · '),
		site: sharedWords.zh.site,
		notFound: '没有这个页面',
		notFoundHint: '链接可能写错，或页面已经移走。',
		broken: '页面出错了',
		inTables: '按数据表查找这个项目',
		home: '回到总览',
	},
	{
		basis:
			'All figures are read cell by cell from the declaration forms; amounts are reckoned in fen and rounded once, at the end. Measurable target values are quantities, time limits, frequencies and schedules. The forms hold no expenditure, so no rate of execution is shown. Names and texts of the forms stay in Chinese, as printed.',
		printedFrom: 'Link of this page: ',
		published: ({ publisher, contact, currency }) =>
			[
				publisher && `Published by ${publisher}`,
				contact && `Contact: ${contact}`,
				currency && `Currency: ${currency}`,
			]
				.filter((part) => part !== undefined)
				.join(' · '),
		site: sharedWords.en.site,
		notFound: 'There is no such page',
		notFoundHint: 'The link may be mistyped, or the page has moved.',
		broken: 'Something went wrong',
		inTables: 'Look for this project in the tables',
		home: 'Back to the overview',
	},
);
