// What stands around a form's table: heads, the title with its year and unit, notes and persons.
import { happens } from '../chance.ts';
import { filledIn, type Composer } from '../composer.ts';
import { cell, type Cell } from '../draft.ts';
import { heads, notes, personLines, tailRows } from '../parts/frames.ts';

const none = 'none';

/** The lines above the title. */
export function headLines({ vocabulary, content }: Composer, title: string): string[] {
	const names = Object.keys(heads) as (keyof typeof heads)[];
	const weights = Object.fromEntries([[none, 12], ...names.map((name) => [name, 1])]);
	const kind = vocabulary.arrange('head', weights as Record<keyof typeof heads | 'none', number>);
	if (kind === 'none') return [];
	return heads[kind].map((line) => filledIn(line.replace('{title}', title), content));
}

/** Title, year and unit, in the order and on the lines of an arrangement. */
export function titleLines(composer: Composer, title: string): string[] {
	const { content, draft, money, vocabulary } = composer;
	const isInTitle = title.includes(String(content.year));
	const yearAt = vocabulary.arrange('year', {
		below: 6,
		'below, loose': 1,
		'behind the title': 1,
		'in the title alone': isInTitle ? 3 : 0,
		'beside the reporting unit': 1,
	});
	const year = {
		below: `（${content.year}年度）`,
		'below, loose': `( ${content.year} 年度)`,
		'behind the title': '',
		'in the title alone': '',
		'beside the reporting unit': `填报单位（盖章）：${content.unit}    ${content.year}年度`,
	}[yearAt];
	const whole = yearAt === 'behind the title' ? `${title}（${content.year}年度）` : title;
	draft.say('fiscalYear', content.year, [cell(year || whole)]);
	if (yearAt === 'beside the reporting unit') draft.open.add('unit');
	if (money.at === 'beside the year' && year) return [whole, `${year}    单位：${money.unit}`];
	const unit = money.at === 'line' || money.at === 'beside the year' ? [unitLine(composer)] : [];
	return [whole, ...(year ? [year] : []), ...unit];
}

function unitLine({ money, random }: Composer): string {
	return random.pick([`单位：${money.unit}`, `金额单位：${money.unit}`, `（单位：${money.unit}）`]);
}

/** Rows below the indicators that are none. */
export function tailRowsOf({ vocabulary, random, isDense }: Composer): Cell[][] {
	if (isDense || !happens(random, 0.35)) return [];
	const name = random.pick(Object.keys(tailRows));
	vocabulary.note(`tail:${name}`);
	const [first = '', ...rest] = tailRows[name] ?? [];
	return [[cell(first), ...rest.map((text, i) => cell(text, { isWide: i === rest.length - 1 }))]];
}

/** Lines below the table. */
export function noteLines({ vocabulary, content, random, draft }: Composer): string[] {
	const lines: string[] = [];
	if (happens(random, 0.2)) {
		const line = random.pick(personLines);
		vocabulary.note('note:a line that names a person');
		lines.push(
			filledIn(line, content)
				.replaceAll('{person}', content.person)
				.replaceAll('{phone}', content.phone),
		);
		draft.forbidden.add(content.person);
	}
	if (happens(random, 0.25)) {
		const name = random.pick(Object.keys(notes) as (keyof typeof notes)[]);
		vocabulary.note(`note:${name}`);
		lines.push(...notes[name]);
	}
	return lines;
}
