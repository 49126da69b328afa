/** How many random selections a test tries: `npm run test:selections` tries 500. */
export function selectionRuns(usual: number): number {
	return Number(process.env['SELECTIONS'] ?? usual);
}
