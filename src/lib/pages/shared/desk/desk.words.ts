import type { FileProblem } from '#lib/desk/opinion-file.ts';
import { defineWords } from '#lib/words/language.ts';
import { counted } from '#lib/words/plural.ts';
import { sheetWords } from './sheet.words.ts';

/** What the desk says where opinions are kept, passed on and deleted. */
export const deskWords = defineWords(
	{
		kept: '意见只存在这台电脑的浏览器里，不上传，也不在链接中。',
		refused: (reason: string) =>
			`浏览器不允许保存：意见只保留到关闭本页为止，请在关闭前导出。原因：${reason}`,
		unreadable: (count: number) => `另有 ${count} 条已存的意见由更新的版本写成，读不懂，原样保留。`,
		overwritten: (what: string, value: string) =>
			`另一个窗口刚写过这条的${what}，已被这里的替换。原来是：“${value}”`,
		save: '导出意见',
		open: '导入意见',
		deleteAll: '删除全部意见',
		confirmDelete: (count: number) => `确定删除本机上全部 ${count} 条意见？不能恢复。`,
		yes: '删除',
		no: '不删除',
		deleted: '已删除本机上的全部意见。',
		notDeleted: (reason: string) => `未能删除。原因：${reason}`,
		imported: (all: number, added: number) => `已导入 ${all} 条，其中 ${added} 条是新的。`,
		conflicts: (count: number) => `${count} 条两边不同，以较新的为准：`,
		won: { mine: '保留本机的', theirs: '采用文件的' },
		conflict: (what: string, won: string, mine: string, theirs: string) =>
			`${what}：${won}。本机“${mine}”，文件“${theirs}”`,
		more: (count: number) => `还有 ${count} 条。`,
		problems: {
			large: '文件太大，不是本站导出的意见。没有导入，原有意见未变。',
			foreign: '这不是本站导出的意见文件。没有导入，原有意见未变。',
			version: '这份文件由更新的版本导出，请先更新网站。没有导入，原有意见未变。',
			broken: '文件已损坏或被改动，有的内容不合格式。没有导入，原有意见未变。',
			future:
				'文件中有将来的时间，会盖过以后的意见；请核对那台电脑的时钟。没有导入，原有意见未变。',
		} as Record<FileProblem, string>,
		unreadableFile: (reason: string) => `未能读取文件，原有意见未变。原因：${reason}`,
		word: '导出 Word',
		/** `of`: an id, which may be a path. */
		fileNameOf: (of: string) => `审核意见-${of.replace(/[^\p{L}\p{N}._-]+/gu, '-')}`,
		preparing: '正在生成…',
		failed: (reason: string) => `未能生成 Word 文件。原因：${reason}`,
		print: '打印',
		field: {
			verdict: '处理',
			remark: sheetWords.zh.remark,
			reply: sheetWords.zh.reply,
			text: sheetWords.zh.matter,
			opinion: sheetWords.zh.overall,
			reviewer: sheetWords.zh.reviewer,
			date: sheetWords.zh.date,
			grade: sheetWords.zh.overallGrade,
			conclusion: sheetWords.zh.conclusion,
			...sheetWords.zh.question,
		} as Record<string, string>,
		empty: '无',
	},
	{
		kept: 'Opinions stay in the browser of this computer. They are not uploaded and not in the link.',
		refused: (reason) =>
			`The browser keeps nothing here: opinions last until this page is closed, so save them before. Reason: ${reason}`,
		unreadable: (count) =>
			`${counted(count, 'kept opinion')} of a newer version cannot be read here; they stay as they are.`,
		overwritten: (what, value) =>
			`Another window has just written here (${what}), and this one has replaced it. It was: “${value}”`,
		save: 'Save opinions',
		open: 'Open saved opinions',
		deleteAll: 'Delete all opinions',
		confirmDelete: (count) =>
			`Delete ${counted(count, 'opinion')} on this computer? They cannot be restored.`,
		yes: 'Delete',
		no: 'Keep',
		deleted: 'All opinions on this computer are deleted.',
		notDeleted: (reason) => `They could not be deleted: ${reason}`,
		imported: (all, added) => `${counted(all, 'opinion')} read, ${added} of them new.`,
		conflicts: (count) => `${counted(count, 'opinion')} differ; the newer counts:`,
		won: { mine: 'that of this computer', theirs: 'that of the file' },
		conflict: (what, won, mine, theirs) =>
			`${what}: ${won}. This computer “${mine}”, file “${theirs}”`,
		more: (count) => `${count} more.`,
		problems: {
			large: 'The file is too large to be one of saved opinions. Nothing was read or changed.',
			foreign: 'This is no file of opinions saved here. Nothing was read or changed.',
			version:
				'This file was saved by a newer version; update the site first. Nothing was read or changed.',
			broken: 'The file is damaged or was altered: not all of it is valid. Nothing was changed.',
			future:
				'The file has times in the future, which would win over later opinions; check the clock of that computer. Nothing was changed.',
		},
		unreadableFile: (reason) =>
			`The file could not be read; nothing was changed. Reason: ${reason}`,
		word: 'Save as Word',
		fileNameOf: (of) => `review-${of.replace(/[^\p{L}\p{N}._-]+/gu, '-')}`,
		preparing: 'Being written…',
		failed: (reason) => `The Word file could not be written. Reason: ${reason}`,
		print: 'Print',
		field: {
			verdict: 'decision',
			remark: sheetWords.en.remark,
			reply: sheetWords.en.reply,
			text: sheetWords.en.matter,
			opinion: sheetWords.en.overall,
			reviewer: sheetWords.en.reviewer,
			date: sheetWords.en.date,
			grade: sheetWords.en.overallGrade,
			conclusion: sheetWords.en.conclusion,
			...sheetWords.en.question,
		},
		empty: 'nothing',
	},
);
