import type { DownloadFormat } from '#lib/corpus/manifest.ts';
import type { ColumnType, TableName } from '#lib/corpus/schema.ts';
import { defineWords } from '#lib/words/language.ts';
import { sharedWords } from '#lib/words/words.ts';
import { findingWords } from '#lib/words/finding.words.ts';
import { counted } from '#lib/words/plural.ts';

export const formatName: Record<DownloadFormat, string> = {
	csv: 'CSV',
	xlsx: 'XLSX',
	parquet: 'Parquet',
	arrow: 'Arrow',
	json: 'JSON',
};

const zhTables: Record<TableName, { name: string; meaning: string }> = {
	form: {
		name: '申报表',
		meaning: '一行一张申报表：谁申请、申请多少、资金从哪里来、总目标和年度目标',
	},
	indicator: { name: '指标', meaning: '一行一个绩效指标：三级分类、指标值原文及其读法' },
	finding: {
		name: findingWords.zh.findings,
		meaning: '一行一处疑似问题：规则、级别、原文与所在行，供核实，不是结论',
	},
	problem: {
		name: '问题',
		meaning: '一行一处没能读懂或未归入任何栏目的内容，注明在原文件中的位置',
	},
	source: { name: '来源', meaning: '一行一个收到的文件，附校验和' },
};

const enTables: Record<TableName, { name: string; meaning: string }> = {
	form: {
		name: 'Declaration forms',
		meaning: 'One row a form: who asks for how much, from which funds, with which goals',
	},
	indicator: {
		name: 'Indicators',
		meaning:
			'One row a performance indicator: its three levels, its target value as printed and as read',
	},
	finding: {
		name: findingWords.en.findings,
		meaning:
			'One row for each suspicion of the audit: its rule, its level, the printed text and its lines; to be verified, no verdict',
	},
	problem: {
		name: 'Problems',
		meaning:
			'One row for each place that could not be read or that no field took, with its place in the document',
	},
	source: { name: 'Sources', meaning: 'One row a document as received, with its checksum' },
};

const zhTypes: Record<ColumnType, string> = {
	text: '文本',
	prose: '长文本',
	integer: '整数',
	fen: '金额',
	number: '小数',
	date: '日期',
	boolean: '是/否',
};

const enTypes: Record<ColumnType, string> = {
	text: 'text',
	prose: 'long text',
	integer: 'integer',
	fen: 'amount',
	number: 'decimal',
	date: 'date',
	boolean: 'yes/no',
};

const enUnits: Record<string, string> = {
	分: 'fen',
	年: 'year',
	字节: 'bytes',
	张: 'forms',
	行: 'line',
	列: 'column',
	个: '',
	处: 'places',
	月: 'month',
};

export const datasetWords = defineWords(
	{
		tables: zhTables,
		types: zhTypes,
		unitName: (unit: string) => unit,
		download: sharedWords.zh.download,
		downloadCaption:
			'CSV 和 XLSX 供电子表格打开，标题为中文，金额以元计；Parquet 和 Arrow（IPC 流，gzip 压缩）供程序读取，列名见数据字典，金额以分计。两种写法的数据相同，表与表以申报表编号（form_id）相连。',
		rows: (n: string) => `${n} 行`,
		whole: '全部',
		wholeMeaning: 'XLSX 一表一页；JSON 为逐张申报表的完整读法，含每个栏目在原文件中的位置',
		forms: (n: string) => `${n} 张申报表`,
		tooMany: (format: string, n: string) => `${format}：超过 ${n} 行，不提供`,
		noDocuments: (format: string) => `${format}：本站由已读好的表构建，不提供`,
		dictionary: '数据字典',
		dictionaryCaption: '由程序所用的同一份定义生成。空白即原表未填写，不等于 0。',
		column: '列名',
		heading: 'CSV、XLSX 标题',
		type: '类型',
		unit: sharedWords.zh.unit,
		blank: '可空',
		meaning: '含义',
		yes: '可空',
		no: '—',
		guardTitle: 'CSV 的写法',
		guard:
			'UTF-8（带标记）、逗号分隔、CRLF 换行。文本格以 = + - @、制表符、换行或英文单引号开头时，前面加一个英文单引号，以免电子表格把“=100%”这样的指标值当作公式执行；空字符串写作一个单引号。读回时，文本列中以单引号开头的格去掉这一个单引号，即与原文完全一致。XLSX 的文本格按文本存放，无需此法；一格超过 32,767 个字符的截断并注明。',
		sources: '来源文件',
		sourcesCaption: '文件按收到时的原样读取，从不改动。',
		sourcesFolded: '按文件夹折叠，点开即列出；标题、格式和校验码见“来源”表。',
		looseFiles: (n: string) =>
			`另有 ${n} 个文件直接放在 data/ 下，没有读取（每个来源一个文件夹）：`,
		looseLeft: (n: string) => `等，还有 ${n} 个。`,
		findSource: '查找文件',
		findSourceHint: '部门、文件夹或文件名',
		sourcesFound: (n: string) => `找到 ${n} 个文件`,
		ofGroup: (documents: string, forms: string) => `${documents} 个文件，${forms} 张申报表`,
		noForm: '没有申报表',
		withProblems: (n: string) => `，${n} 个问题`,
		title: '标题',
		issuer: '发布单位',
		file: sharedWords.zh.file,
		format: '格式',
		bytes: '字节',
		formsRead: '申报表',
		problems: '问题',
		checksums: '校验',
		checksumsCaption: '文件名中含内容的校验码，内容变则文件名变。与',
		checksumsCommand: '放在同一文件夹，一条命令即可核对全部文件：',
		manifest: '机器可读的清单：',
		cite: '引用与许可',
		citation: (version: string, content: string) =>
			`绩效透镜：财政项目支出绩效目标申报表数据集，结构版本 ${version}，内容 ${content}，附本页网址与取用日期。`,
		citeNote: '引用某个项目时，请一并注明原发布单位、文件名和行号。',
		licence:
			'申报表是各部门自己编制、发布的文件，本站只是逐格照录，对其内容不主张也不授予任何权利；再利用前请以原发布单位的规定为准。本站的程序以 Apache-2.0 许可发布。',
		parts: '其中用到的他人软件及其许可：',
	},
	{
		tables: enTables,
		types: enTypes,
		unitName: (unit: string) => enUnits[unit] ?? unit,
		download: sharedWords.en.download,
		downloadCaption:
			'CSV and XLSX are for spreadsheets: headings in Chinese, money in yuan. Parquet and Arrow (an IPC stream, gzip) are for programs: column names as in the data dictionary, money in fen (hundredths of a yuan). The data are the same; tables are joined by form_id. The data stay in Chinese, as printed.',
		rows: (n: string) => `${n} ${n === '1' ? 'row' : 'rows'}`,
		whole: 'Everything',
		wholeMeaning:
			'XLSX has a sheet for each table; JSON is the full reading of each form, with the place of every field in its document',
		forms: (n: string) => `${n} ${n === '1' ? 'form' : 'forms'}`,
		tooMany: (format: string, n: string) => `${format}: left out above ${n} rows`,
		noDocuments: (format: string) => `${format}: left out, this site was built from tables`,
		dictionary: 'Data dictionary',
		dictionaryCaption:
			'Generated from the definition that the programme itself uses. Blank means not filled in, never 0.',
		column: 'Column',
		heading: 'Heading in CSV, XLSX',
		type: 'Type',
		unit: sharedWords.en.unit,
		blank: 'May be blank',
		meaning: 'Meaning',
		yes: 'may be blank',
		no: '—',
		guardTitle: 'How CSV is written',
		guard:
			'UTF-8 with its mark, commas, CRLF. A text cell that begins with = + - @, a tab, a line end or an apostrophe has one apostrophe put before it, so that no spreadsheet runs a target value such as “=100%” as a formula; an empty text is a single apostrophe. Reading back, drop one leading apostrophe from the cells of text columns: what remains is exactly the printed text. Text cells of XLSX are stored as text and need none of this; a cell of more than 32,767 characters is cut off and says so.',
		sources: 'Source documents',
		sourcesCaption: 'Read as they were received, never edited.',
		sourcesFolded:
			'They are folded by folder; titles, formats and checksums are in the table of sources.',
		looseFiles: (n: string) =>
			`${counted(n, 'file')} directly in data/ ${n === '1' ? 'was' : 'were'} not read (a source is a folder):`,
		looseLeft: (n: string) => `and ${n} more.`,
		findSource: 'Find a document',
		findSourceHint: 'department, folder or file',
		sourcesFound: (n: string) => `${counted(n, 'document')} found`,
		ofGroup: (documents: string, forms: string) =>
			`${counted(documents, 'document')}, ${counted(forms, 'form')}`,
		noForm: 'no form',
		withProblems: (n: string) => `, ${counted(n, 'problem')}`,
		title: 'Title',
		issuer: 'Issuing body',
		file: sharedWords.en.file,
		format: 'Format',
		bytes: 'Bytes',
		formsRead: 'Declaration forms',
		problems: 'Problems',
		checksums: 'Checksums',
		checksumsCaption:
			'A file’s name holds the beginning of its checksum: other content, another name. Beside',
		checksumsCommand: 'in one folder, one command checks every file:',
		manifest: 'The list for programs:',
		cite: 'Citation and licence',
		citation: (version: string, content: string) =>
			`Jixiao Lens: dataset of performance-target declaration forms of fiscal projects (财政项目支出绩效目标申报表), schema ${version}, content ${content}, with the address of this page and the date of access.`,
		citeNote: 'For a single project, please also name the issuing body, the file and the line.',
		licence:
			'The forms are the departments’ own publications. This site transcribes them cell by cell; it claims no rights in their content and grants none: before reusing them, see what the issuing body says. The programme is licensed under Apache-2.0.',
		parts: 'The software of others in it, with its licences:',
	},
);
