import { questions, type Opinion } from '#lib/desk/opinion.ts';
import type { sheetWords } from './sheet.words.ts';

const longest = 80;

/** What an opinion says in a few words; '' if nothing. */
export function summaryOf(opinion: Opinion, words: (typeof sheetWords)['zh']): string {
	const text = partsOf(opinion, words)
		.filter((part) => part !== null && part !== '')
		.join(words.separator);
	return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function partsOf(opinion: Opinion, words: (typeof sheetWords)['zh']): (string | null)[] {
	switch (opinion.kind) {
		case 'finding':
			return [opinion.verdict && words.verdict[opinion.verdict], opinion.remark, opinion.reply];
		case 'own':
			return [opinion.text, opinion.reply];
		case 'overall':
			return [
				...[...questions, 'grade' as const].map((name) => {
					const grade = opinion[name];
					const of = name === 'grade' ? words.overallGrade : words.question[name];
					return grade && `${of} ${words.grade[grade]}`;
				}),
				opinion.conclusion && words.conclusions[opinion.conclusion],
				opinion.opinion,
				opinion.reviewer,
				opinion.date,
			];
	}
}
