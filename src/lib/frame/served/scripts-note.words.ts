import { defineWords } from '#lib/words/language.ts';

/** What is said where the scripts of the site do not run, or not as they should. */
export const scriptsNoteWords = defineWords(
	{
		off: '脚本没有载入：页面可以完整阅读，但筛选、排序和链接中的条件都不起作用。可刷新页面再试。',
		local:
			'这是直接从文件夹打开的页面：可以完整阅读，但脚本不能运行。要用筛选和查询，请把整个文件夹放到网站服务器（IIS、nginx 等）上，再用网址打开。',
		sandboxed:
			'这个页面嵌在受限的框架（sandbox）里：可以完整阅读，但脚本不能运行。请在新窗口中打开它的网址。',
		faulty: '脚本出错：屏幕上的数字可能不是所选条件的，请刷新页面。',
		rewritten: '页面文字被翻译或改写工具替换：数字可能不随条件更新，请关闭该工具后刷新页面。',
		unreachable: '打不开这个页面：网站暂时连不上，当前页面保持不变。',
		updated: '网站已更新，这个页面还是旧的，新的数据要刷新后才能取得；所选条件会保留。',
		reload: '刷新页面',
		allFigures: '链接中的条件没有生效：以下不是链接所选的数字，而是全部的。',
		pending: '正在按链接中的条件取数，暂时显示的是全部的数字…',
	},
	{
		off: 'The scripts of this page did not load: it can be read as it is, but filters, sorting and the conditions of the link have no effect. Reloading may help.',
		local:
			'This page was opened from a folder: it can be read as it is, but scripts cannot run. To filter and query, put the whole folder on a web server (IIS, nginx or another) and open its address.',
		sandboxed:
			'This page stands in a sandboxed frame: it can be read as it is, but scripts cannot run. Open its address in a window of its own.',
		faulty:
			'A script failed: the figures on the screen may not be those of the chosen conditions. Please reload.',
		rewritten:
			'A translator or another tool rewrote the texts of this page: figures may no longer follow the conditions. Turn it off and reload.',
		unreachable: 'The page cannot be opened: the site is out of reach. This page stays as it is.',
		updated:
			'The site has been updated and this page is the old one: reload it to go on. What you have chosen is kept.',
		reload: 'Reload',
		allFigures:
			'The conditions of the link have no effect: these are the figures of everything, not of what the link selects.',
		pending: 'Applying the conditions of the link; for now these are the figures of everything…',
	},
);
