// The suggestions of the audit in English. What stands in “…” is wording for the form, which is Chinese.

/** The sentences that suggestions are, and what they say. Words of a form that are not quoted there are here. */
const sentences: readonly (readonly [said: RegExp, inEnglish: string])[] = [
	[/^疑似应为“(.*?)”或“(.*?)”$/su, 'Probably “$1” or “$2”'],
	[
		/^疑似应为“(=100%)”，(.*)可移入指标解释$/su,
		'Probably “$1”; “$2” can move to the explanation of the indicator',
	],
	[/^疑似应为“(.*)”$/su, 'Probably “$1”'],
	[/^疑似应写四位年份$/u, 'Probably a year of four digits'],
	[/^疑似应列(.*)$/su, 'Probably belongs under “$1”'],
	[
		/^可只保留“(.*)”，频次写入指标解释$/su,
		'Keep “$1” alone, and state the frequency in the explanation of the indicator',
	],
	[
		/^可增设数量指标，如“(.*)”，值为 (.*)$/su,
		'A quantity indicator could be added, such as “$1” with the value “$2”',
	],
	[
		/^可增设数量指标，如“(.*?)”或“(.*?)”$/su,
		'A quantity indicator could be added, such as “$1” or “$2”',
	],
	[/^可增设成本指标，如(.*?)或(.*?)$/su, 'A cost indicator could be added, such as “$1” or “$2”'],
	[/^可增设指标“(.*)”，并写明目标值$/su, 'An indicator “$1” could be added, with its target'],
	[
		/^以目标为准的，指标值写“(.*?)”；以指标为准的，目标改写为“(.*)”$/su,
		'If the goal is right, write “$1” as the target; if the indicator is right, write “$2” in the goal',
	],
	[
		/^以目标为准的，指标值写 (.*?)；以指标为准的，目标改写为 (.*)$/su,
		'If the goal is right, write “$1” as the target; if the indicator is right, write “$2” in the goal',
	],
	[
		/^如可设：(“.*”)的单位成本 = (.*?) ÷ (\S+) ≈ (.*?)（资金另有用途的先扣除）$/su,
		'For example a unit cost of $1: “$2” ÷ $3 ≈ “$4” (first subtract money for other uses)',
	],
	[
		/^如可设：(.*?) = (.*?) ÷ (\S+) ≈ (.*?)（资金另有用途的先扣除）$/su,
		'For example “$1”: “$2” ÷ $3 ≈ “$4” (first subtract money for other uses)',
	],
	[
		/^第 (.*?) 行等 (\d+) 行的名称应右移 (\d+) 列，与其他名称同列$/su,
		'The names on lines $1 and more ($2 in all) belong further right, in the column of the others (by $3)',
	],
	[
		/^第 (.*?) 行等 (\d+) 行的名称应左移 (\d+) 列，与其他名称同列$/su,
		'The names on lines $1 and more ($2 in all) belong further left, in the column of the others (by $3)',
	],
	[
		/^第 (.*?) 行的名称应右移 (\d+) 列，与其他名称同列$/su,
		'The names on lines $1 belong further right, in the column of the others (by $2)',
	],
	[
		/^第 (.*?) 行的名称应左移 (\d+) 列，与其他名称同列$/su,
		'The names on lines $1 belong further left, in the column of the others (by $2)',
	],
	[/^如写明“(.*)”$/su, 'For example state “$1”'],
	[
		/^如写作“(.*)”，“(.*)”移入指标解释$/su,
		'For example “$1”, with “$2” moved to the explanation of the indicator',
	],
	[/^如写作“(.*)”$/su, 'For example “$1”'],
	[
		/^如“(.*?)”写作“(.*?)”（不少于）或“(.*?)”（正好）$/su,
		'For example “$1” as “$2” (at least) or “$3” (exactly)',
	],
	[/^如“(.*?)”可?写作“(.*)”$/su, 'For example “$1” as “$2”'],
	[/^“(.*?)”为“(.*?)”，疑似应为“(.*)”$/su, '“$1” is “$2”, so this probably is “$3”'],
	[
		/^年度总体目标写“(.*?)”，“(.*?)”疑似应为“(.*)”$/su,
		'The annual goal says “$1”, so “$2” probably is “$3”',
	],
	[
		/^同名指标均为“(.*)”，疑似应为 .*$/su,
		'All other indicators of this name have “$1”, so this one probably has too',
	],
	[/^项目起止在同一年内，疑似应为(.*)$/su, 'The project lies within one year, so probably “$1”'],
	[/^确无其他资金的，两格都填 0\.00$/u, 'If there is no other money, write 0.00 in both cells'],
	[
		/^表内金额折合 (.*?)，文字疑似应写“(.*)”$/su,
		'The amount of the form is “$1”, so the text should probably say “$2”',
	],
	[
		/^(项目资金总额)、(财政资金)、(年度资金申请总额)均为 (.*?)，(当年财政拨款)疑似应为 (.*)$/su,
		'“$1”, “$2” and “$3” all are “$4”, so “$5” probably is “$6”',
	],
	[
		/^如无特殊理由，可按自备标准写作“(.*)”$/su,
		'Unless there is a reason, “$1” as in the reviewer’s table of standards',
	],
	[
		/^如无特殊理由，可参照写作“(.*)”$/su,
		'Unless there is a reason, “$1” as in the reviewer’s library',
	],
	[/^按自备指标库应列(.*)$/su, 'By the reviewer’s library it belongs under “$1”'],
	[/^按自备指标库单位为“(.*)”$/su, 'By the reviewer’s library the unit is “$1”'],
];

/** A suggestion in English; one that is none of these sentences stays as it is. */
export function suggestionInEnglish(suggestion: string): string {
	const known = sentences.find(([said]) => said.test(suggestion));
	if (!known) return suggestion;
	// Lists are parted by 、 in Chinese, those of lines and of wordings.
	return suggestion
		.replace(known[0], known[1])
		.replaceAll('”、“', '”, “')
		.replace(/^The names on lines [\d、]+/, (list) => list.replaceAll('、', ', '));
}
