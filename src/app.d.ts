declare module '*.sql?raw' {
	const sql: string;
	export default sql;
}
declare global {
	namespace App {
		interface PageState {
			/** The link's query after a choice on the page; before one, the address has it. */
			query?: string;
		}
	}
}
export {};
