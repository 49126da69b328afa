import { expect, test } from 'vitest';
import { toSearch } from '#lib/selection/keys/text.ts';
import { nothingSelected, overviewCodec } from '#lib/selection/selection.ts';
import { noFacets } from '../no-facets.ts';

const facets = { ...noFacets, nature: ['阶段性项目'] };
const parse = (query: string) => overviewCodec.parse(new URLSearchParams(query), facets);

test.each([
	['法律', '法律'],
	['  法律 服务 ', '法律 服务'],
	['\t法律\n', '法律'],
	['法\u0000律', '法 律'],
	['法\u0085律', '法 律'],
	['', ''],
	[' \u3000\n', ''],
	["%_\\'", "%_\\'"],
	['\ud842', '\ufffd'],
	['𠮷'.repeat(61), '𠮷'.repeat(60)],
	[`${'法'.repeat(59)} 律`, '法'.repeat(59)],
])('toSearch(%j) is %j', (typed, search) => {
	expect(toSearch(typed)).toBe(search);
	expect(toSearch(search)).toBe(search);
});

test.each([
	['q=法律', '法律', []],
	['q=', '', []],
	['q=%20法律', '法律', ['q= 法律']],
	['q=%20', '', ['q= ']],
	['q=法%00律', '法 律', ['q=法\0律']],
	['q=法&q=律', '法', ['q=律']],
	['q=法&q=法', '法', []],
	[`q=${'法'.repeat(61)}`, '法'.repeat(60), [`q=${'法'.repeat(61)}`]],
])(
	'%s: a search as it is looked for, a notice where the link said another',
	(query, search, parts) => {
		expect(parse(query)).toEqual({
			selection: { ...nothingSelected, search },
			notices: parts.map((part) => ({ part, reason: 'invalid-search' })),
		});
	},
);
