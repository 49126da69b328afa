import { strToU8, zipSync } from 'fflate';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface RawSheet {
	name: string;
	/** What stands in `<worksheet>`. */
	xml: string;
	state?: string;
}

/** The parts of a small xlsx by their names. `styles` is what stands in `<styleSheet>`. */
export function rawParts(sheets: readonly RawSheet[], styles = ''): Record<string, string> {
	const parts: Record<string, string> = {
		'_rels/.rels': `${head}<Relationships><Relationship Id="rId1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		'xl/workbook.xml': `${head}<workbook><sheets>${sheets.map(({ name, state }, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="s${i}"${state === undefined ? '' : ` state="${state}"`}/>`).join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `${head}<Relationships>${sheets.map((_, i) => `<Relationship Id="s${i}" Type="${relation}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="st" Type="${relation}/styles" Target="styles.xml"/></Relationships>`,
		'xl/styles.xml': `${head}<styleSheet>${styles}</styleSheet>`,
	};
	sheets.forEach(({ xml }, i) => {
		parts[`xl/worksheets/sheet${i + 1}.xml`] = `${head}<worksheet>${xml}</worksheet>`;
	});
	return parts;
}

export function zipParts(parts: Record<string, string>): Uint8Array {
	return zipSync(
		Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
	);
}

export function rawXlsx(sheets: readonly RawSheet[], styles?: string): Uint8Array {
	return zipParts(rawParts(sheets, styles));
}

/** A cell with a text of its own. */
export const textCell = (address: string, text: string): string =>
	`<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;

export const rowOf = (line: number, cells: string, attributes = ''): string =>
	`<row r="${line}"${attributes}>${cells}</row>`;

/** The rows of a small form, one text a cell, as the XML of a sheet. */
export function formXml(rows: readonly string[][]): string {
	const xml = rows.map((row, i) =>
		rowOf(
			i + 1,
			row
				.map((text, c) => (text === '' ? '' : textCell(`${String.fromCharCode(65 + c)}${i + 1}`, text)))
				.join(''),
		),
	);
	return `<sheetData>${xml.join('')}</sheetData>`;
}

export const smallForm: string[][] = [
	['财政项目支出绩效目标申报表'],
	['(2024年度)'],
	['项目名称', '道路养护项目', '', '主管部门', '某局'],
	['项目资金(元)', '项目资金总额', '1200000', '年度资金申请总额', '600000'],
	['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值'],
	['', '产出指标', '数量指标', '养护里程', '≥10公里'],
	['', '', '质量指标', '验收合格率', '≥95%'],
];
