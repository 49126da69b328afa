import type { ChartOption } from '#lib/components/echarts.ts';
import { matrixHeight, matrixOption, type Matrix } from '#lib/components/matrix.ts';
import { narrowBelow } from '#lib/components/narrow.ts';
import { projectName, shortLevel2 } from '#lib/theme/words.ts';
import type { Structure } from './indicator-structure.ts';

/** In CSS pixels. */
export function structureHeight(structure: Structure, projectCount: number, width: number): number {
	return matrixHeight(toMatrix(structure, projectCount, width), width);
}

/** Projects by type of indicator; below each type, how many projects have one. */
export function structureOption(
	structure: Structure,
	projectCount: number,
	width: number,
): ChartOption {
	return matrixOption(toMatrix(structure, projectCount, width), width);
}

function toMatrix({ types, projects }: Structure, projectCount: number, width: number): Matrix {
	return {
		headLines: 3,
		columns: types.map(({ level2, projectCount: having }) => ({
			name: columnName(level2),
			note: width >= narrowBelow ? `${having}/${projectCount}` : String(having),
		})),
		rows: projects.map(({ name, counts }) => ({ name: projectName(name), counts })),
		describe: (row, column) => {
			const count = projects[row]?.counts[column] ?? 0;
			const type = shortLevel2(types[column]?.level2 ?? '');
			const said = count === 0 ? `没有${type}指标` : `${type}指标 ${count} 个`;
			return `${projectName(projects[row]?.name ?? null)}\n${said}`;
		},
	};
}

/** The one level 2 of 满意度指标 goes by its short name where a column is narrow. */
function columnName(level2: string): string {
	return shortLevel2(level2).replace(/^服务对象/, '');
}
