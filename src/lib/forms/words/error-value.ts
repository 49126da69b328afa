/** Whether a cell prints the error of a formula, not a value: `#VALUE!`, `#REF!`, `#N/A`. */
export function isErrorValue(text: string): boolean {
	return (
		text.length <= 16 &&
		/^[#＃](?:VALUE|REF|N\/A|DIV\/0|NAME|NULL|NUM|SPILL|CALC)[!?！？]?$/i.test(text.trim())
	);
}
