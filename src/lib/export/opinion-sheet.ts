/** A review sheet as it is printed and written to Word: all its texts, in the reader's language. */
export interface OpinionSheet {
	title: string;
	facts: { name: string; value: string }[];
	/** What of the findings stands below, and what does not. */
	counts: string;
	/** The heads of the two columns. */
	heads: { matter: string; reply: string };
	/** The opinions in their order. `head` is what the others are about. */
	rows: { head: string; texts: string[]; reply: string }[];
	/** Stands where there are no rows. */
	noRows: string;
	questions: {
		heads: [question: string, said: string, grade: string];
		rows: { name: string; asks: string; said: string; grade: string }[];
	};
	/** The overall opinion, grade, conclusion, reviewer and date. */
	overall: { name: string; value: string }[];
	note: string;
	/** What stands before, between and behind the number of a page and that of all. */
	pageOf: [before: string, between: string, after: string];
}
