// The rows of a form that print its goals, in the arrangements that circulate.
import { filledIn, label, type Composer } from '../composer.ts';
import { cell, type Cell } from '../draft.ts';

const arrangements = {
	'side by side': 4,
	'year alone': 5,
	'in two rows': 3,
	'head above prose': 2,
	'side by side with years': 2,
	'three years': 1,
	'neither said': 2,
	none: 1,
};

export function goalRows(composer: Composer): Cell[][] {
	const arrangement = composer.vocabulary.arrange('goals', arrangements);
	switch (arrangement) {
		case 'side by side':
			return sideBySide(composer, '');
		case 'side by side with years':
			return sideBySide(composer, spanOf(composer));
		case 'year alone':
			return [[cell(label(composer, 'goal.annual')), prose(composer, 'annualGoal')]];
		case 'in two rows':
			return [
				[cell(label(composer, 'goal.overall')), prose(composer, 'overallGoal')],
				[cell(label(composer, 'goal.annual')), prose(composer, 'annualGoal')],
			];
		case 'head above prose':
			return [
				[section(composer), cell(label(composer, 'goal.annual'), { isWide: true })],
				[prose(composer, 'annualGoal')],
			];
		case 'three years':
			return threeYears(composer);
		case 'neither said':
			return [
				[
					cell(label(composer, 'goal.any')),
					prose(composer, 'overallGoal', 'overallGoal|annualGoal'),
				],
			];
		case 'none':
			return [];
	}
}

function prose(
	{ content, draft }: Composer,
	field: 'overallGoal' | 'annualGoal',
	at: string = field,
): Cell {
	const made = cell(content[field], { isWide: true });
	draft.say(at, content[field], [made]);
	return made;
}

function section(composer: Composer): Cell {
	return cell(label(composer, 'goalSection').replace(/：$/, ''), { rows: 2 });
}

function spanOf({ content }: Composer): string {
	const [start, end] = content.days.map((day) => day.slice(0, 4));
	return `（${start}年-${end}年）`;
}

function sideBySide(composer: Composer, years: string): Cell[][] {
	const overall = label(composer, 'goal.overall').replace(/：$/, '') + years;
	return [
		[
			section(composer),
			cell(overall, { isWide: true }),
			cell(label(composer, 'goal.annual'), { isWide: true }),
		],
		[prose(composer, 'overallGoal'), prose(composer, 'annualGoal')],
	];
}

/** A goal for each of three years: the form's own one counts. */
function threeYears(composer: Composer): Cell[][] {
	const { content, random } = composer;
	const years = [content.year - 1, content.year, content.year + 1];
	const ending = random.pick(['年目标', '年度目标', '年绩效目标']);
	const other = (year: number): Cell =>
		cell(filledIn(`${year}年继续做好{project}工作。`, content), { isWide: true });
	return [
		[section(composer), ...years.map((year) => cell(`${year}${ending}`, { isWide: true }))],
		[other(content.year - 1), prose(composer, 'annualGoal'), other(content.year + 1)],
	];
}
