import type { Form, SourcePosition } from '#lib/model/form.ts';
import { targetKinds, type Comparator, type TargetKind } from '#lib/model/target.ts';

/** A target text that was not understood, and its position. */
export interface UnknownTarget {
	formId: string;
	position: SourcePosition | null;
	text: string;
}

/** How the target texts of some forms were read. `texts` counts those that are not blank. */
export interface TargetCoverage {
	indicators: number;
	blank: number;
	texts: number;
	kinds: Record<TargetKind, number>;
	comparators: Record<Comparator, number>;
	unknown: UnknownTarget[];
}

/** Counts every indicator once: blank, under its kind, or not understood. */
export function toTargetCoverage(forms: readonly Form[]): TargetCoverage {
	const coverage: TargetCoverage = {
		indicators: 0,
		blank: 0,
		texts: 0,
		kinds: { quantity: 0, duration: 0, frequency: 0, schedule: 0, qualitative: 0, composite: 0 },
		comparators: { '=': 0, '>=': 0, '<=': 0, '>': 0, '<': 0, '~': 0, '..': 0 },
		unknown: [],
	};
	for (const form of forms) {
		for (const { targetText, target, places } of form.indicators) {
			coverage.indicators++;
			if (targetText === null) {
				coverage.blank++;
				continue;
			}
			coverage.texts++;
			if (target.comparator) coverage.comparators[target.comparator]++;
			if (target.kind) coverage.kinds[target.kind]++;
			else coverage.unknown.push({ formId: form.id, position: places.target, text: targetText });
		}
	}
	return coverage;
}

const kindNames: Record<TargetKind, string> = {
	quantity: '数量',
	duration: '时长',
	frequency: '频次',
	schedule: '时间安排',
	qualitative: '定性描述',
	composite: '多项要求',
};

const comparatorNames: Record<Comparator, string> = {
	'=': '＝',
	'>=': '≥',
	'<=': '≤',
	'>': '＞',
	'<': '＜',
	'~': '约',
	'..': '区间',
};

/** The report as lines of Chinese text, each share with its numerator and denominator. */
export function formatTargetCoverage(coverage: TargetCoverage): string {
	const { indicators, blank, texts, kinds, comparators, unknown } = coverage;
	const compared = Object.values(comparators).reduce((sum, count) => sum + count, 0);
	return [
		`指标 ${indicators} 条，印有指标值 ${texts} 条，空白 ${blank} 条`,
		'',
		'按类型：',
		...targetKinds.map((kind) => share(kindNames[kind], kinds[kind], texts)),
		share('未能读懂', unknown.length, texts),
		'',
		`按比较方式（共 ${compared} 条）：`,
		...(Object.keys(comparatorNames) as Comparator[]).map((comparator) =>
			share(comparatorNames[comparator], comparators[comparator], compared),
		),
		'',
		unknown.length === 0 ? '没有未能读懂的指标值' : '未能读懂的指标值：',
		...unknown.map(
			({ formId, position, text }) =>
				`  ${formId} ${formatPosition(position)}：“${text.replace(/\n/g, '⏎')}”`,
		),
	].join('\n');
}

function share(name: string, count: number, total: number): string {
	const percent = total === 0 ? '—' : `${((count / total) * 100).toFixed(1)}%`;
	return `  ${name} ${count}/${total}（${percent}）`;
}

function formatPosition(position: SourcePosition | null): string {
	if (!position) return '位置不明';
	const address = position.address === null ? '' : `（${position.address}）`;
	return `第 ${position.line} 行第 ${position.column} 列${address}`;
}
