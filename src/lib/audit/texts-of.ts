import type { FieldName, Form } from '#lib/model/form.ts';

/** A printed text of a form and the line it stands on. */
export interface PlacedText {
	text: string;
	line: number | null;
	kind: 'goal' | 'name' | 'target';
}

const goals = ['overallGoal', 'annualGoal'] as const satisfies readonly FieldName[];

/** Both goals, then the name and the target of each indicator, in the printed order. */
export function textsOf(form: Form): PlacedText[] {
	return [
		...goals.flatMap((field): PlacedText[] => {
			const text = form[field];
			return text === null ? [] : [{ text, line: form.places[field]?.line ?? null, kind: 'goal' }];
		}),
		...form.indicators.flatMap(({ name, targetText, line }): PlacedText[] => [
			...(name === null ? [] : [{ text: name, line, kind: 'name' as const }]),
			...(targetText === null ? [] : [{ text: targetText, line, kind: 'target' as const }]),
		]),
	];
}

/** The words around a place of a text, with … where more stands before or behind. */
export function around(text: string, start: number, length: number, more = 12): string {
	const [from, to] = [Math.max(0, start - more), Math.min(text.length, start + length + more)];
	return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}
