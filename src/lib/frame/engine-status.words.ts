import { defineWords } from '#lib/words/language.ts';

export const engineStatusWords = defineWords(
	{
		downloading: (loaded: string, total: string) => `正在下载查询引擎 ${loaded}/${total} MB`,
		loading: '正在装入数据',
		starting: '正在启动查询引擎',
		progress: '查询引擎启动进度',
		ready: '查询引擎就绪',
		failed: (reason: string) => `查询引擎未能启动，页面和单项筛选仍可使用。原因：${reason}`,
	},
	{
		downloading: (loaded, total) => `Downloading query engine ${loaded}/${total} MB`,
		loading: 'Loading the data',
		starting: 'Starting the query engine',
		progress: 'Progress of the query engine’s start',
		ready: 'Query engine ready',
		failed: (reason) =>
			`The query engine could not start; the page and single filters still work. Reason: ${reason}`,
	},
);
