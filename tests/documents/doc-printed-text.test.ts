import { expect, test } from 'vitest';
import { docPrintedText } from '#lib/documents/word/doc-printed-text.ts';

test.each([
	['a field keeps its result', '第\u0013 PAGE \u00143\u0015页', '第3页'],
	['a field without a result leaves nothing', 'a\u0013 TC "x" \u0015b', 'ab'],
	['fields inside a code are not printed', '\u0013 IF \u0013 PAGE \u00141\u0015 = 1 \u0014是\u0015', '是'],
	['breaks, hyphens and pictures', 'a\u000bb\u001ec\u0001\u001fd\u00a0', 'a\nb-cd '],
])('%s', (_, stored, printed) => {
	expect(docPrintedText(stored)).toBe(printed);
});
