// One project in two years: what its later form says beside the earlier one.
import { fieldsInDoubt, isTableInDoubt } from '#lib/figures/in-doubt.ts';
import { plainText } from '#lib/figures/likeness.ts';
import type { FieldName, Form } from '#lib/model/form.ts';
import { indicatorChanges, type IndicatorChange } from './indicator-changes.ts';

export type AmountChange = 'raised' | 'cut' | 'unchanged';

/** A goal in two years as printed. */
export interface GoalChange {
	before: string | null;
	after: string | null;
	/** Null where one of them is blank. */
	kind: 'copied' | 'rewritten' | null;
	isSure: boolean;
}

export interface FormChange {
	/** 年度资金申请总额 in fen. */
	beforeFen: number | null;
	afterFen: number | null;
	/** Null where one of them is blank. */
	amount: AmountChange | null;
	isAmountSure: boolean;
	overallGoal: GoalChange;
	annualGoal: GoalChange;
	indicators: IndicatorChange[];
	/** False where a form may have other indicators than were read. */
	isTableSure: boolean;
}

/** What of a form is compared, with its 年度资金申请总额 in fen. */
export interface ComparedForm extends Pick<
	Form,
	'overallGoal' | 'annualGoal' | 'indicators' | 'doubts'
> {
	annualFen: number | null;
}

/** What changed from one form of a project to the next. */
export function formChange(before: ComparedForm, after: ComparedForm): FormChange {
	const inDoubt = new Set([...fieldsInDoubt(before), ...fieldsInDoubt(after)]);
	const [beforeFen, afterFen] = [before.annualFen, after.annualFen];
	return {
		beforeFen,
		afterFen,
		amount: amountChange(beforeFen, afterFen),
		isAmountSure: !inDoubt.has('annualTotal'),
		overallGoal: goalChange('overallGoal', before, after, inDoubt),
		annualGoal: goalChange('annualGoal', before, after, inDoubt),
		indicators: indicatorChanges(before.indicators, after.indicators),
		isTableSure: !isTableInDoubt(before) && !isTableInDoubt(after),
	};
}

/** The targets that surely demand less while the project surely asks for more. */
export function loweredWhileRaised(change: FormChange): IndicatorChange[] {
	if (change.amount !== 'raised' || !change.isAmountSure) return [];
	return change.indicators.filter(({ kind, isSure }) => kind === 'lowered' && isSure);
}

/** Whether the annual goal surely says the same, word for word. */
export function isGoalCopied({ annualGoal }: FormChange): boolean {
	return annualGoal.kind === 'copied' && annualGoal.isSure;
}

/** Null where one of both is blank. */
export function amountChange(before: number | null, after: number | null): AmountChange | null {
	if (before === null || after === null) return null;
	return after > before ? 'raised' : after < before ? 'cut' : 'unchanged';
}

/** Word for word: widths, blanks and marks make no difference. */
function goalChange(
	field: 'overallGoal' | 'annualGoal',
	{ [field]: before }: ComparedForm,
	{ [field]: after }: ComparedForm,
	inDoubt: ReadonlySet<FieldName>,
): GoalChange {
	const isSure = !inDoubt.has(field);
	if (before === null || after === null) return { before, after, kind: null, isSure };
	const kind = plainText(before) === plainText(after) ? 'copied' : 'rewritten';
	return { before, after, kind, isSure };
}
