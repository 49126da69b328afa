import type { Form, Problem } from '#lib/model/form.ts';

/** Everything that was not read in a form: its problems, then a problem for each unread cell. */
export function problemsOf({ problems, unread }: Form): Problem[] {
	const cells = unread.map((cell) => ({
		code: 'unread' as const,
		message: `未归入任何栏目：“${cell.text}”`,
		...cell,
	}));
	return [...problems, ...cells];
}
