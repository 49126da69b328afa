import { gravestFirst, type Finding } from '#lib/model/finding.ts';

/**
 * Rules whose findings bring others with them: what stands in the wrong cell or nowhere, then what
 * contradicts itself, then what stands under the wrong head.
 */
const causes = [
	'S-06',
	'F-01',
	'V-01',
	'F-02',
	'F-03',
	'F-04',
	'G-01',
	'G-04',
	'V-02',
	'I-02',
	'S-05',
];

const causeOf = ({ rule }: Pick<Finding, 'rule'>) =>
	causes.includes(rule) ? causes.indexOf(rule) : causes.length;

/** Compares findings on the same lines: what the others follow from comes first, then the gravest. */
export function rootFirst(
	a: Pick<Finding, 'rule' | 'level'>,
	b: Pick<Finding, 'rule' | 'level'>,
): number {
	return causeOf(a) - causeOf(b) || gravestFirst(a, b);
}
