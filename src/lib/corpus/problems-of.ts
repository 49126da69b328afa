import type { Form, Problem } from '#lib/model/form.ts';

/** All that was not read of a form: its problems, then each cell that no field took, as one. */
export function problemsOf({ problems, unread }: Form): Problem[] {
	const cells = unread.map((cell) => ({
		code: 'unread' as const,
		message: `未归入任何栏目：“${cell.text}”`,
		...cell,
	}));
	return [...problems, ...cells];
}
