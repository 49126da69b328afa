import { defineWords } from '#lib/words/language.ts';

export const offlineWords = defineWords(
	{
		on: (megabytes: string) => `本站已存在本机（约 ${megabytes} MB），断网时也能打开看过的页面。`,
		keeping: '正在把本站存到本机，供断网时使用。',
		off: '本站没有存在本机，断网时打不开。',
		failed: (reason: string) => `未能把本站存到本机，其他功能照常。原因：${reason}`,
		turnOff: '不存',
		turnOn: '存到本机',
	},
	{
		on: (megabytes) =>
			`This site is kept on your computer (about ${megabytes} MB): the pages you have seen also open offline.`,
		keeping: 'Keeping this site on your computer for use offline.',
		off: 'This site is not kept on your computer and does not open offline.',
		failed: (reason) => `The site could not be kept; all else works as before. Reason: ${reason}`,
		turnOff: 'Do not keep',
		turnOn: 'Keep it',
	},
);
