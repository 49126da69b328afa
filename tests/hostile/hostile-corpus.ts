// A corpus whose forms print hostile texts, in the engine that ships.
import { buildCorpus, type Source } from '#lib/corpus/build-corpus.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { engineOf } from '../corpus/engine-of.ts';
import { hostileFormats } from './hostile-document.ts';
import { hostileNames, hostileTexts } from './hostile-texts.ts';

/** Each text in a form of its own, in the order of `hostileNames`. */
export async function hostileSources(): Promise<Source[]> {
	const documents = hostileNames.map((name, i) => {
		const text = hostileTexts[name];
		const bytes = hostileFormats.json({
			...{ projectName: text, unit: text, annualGoal: text },
			...{ indicator: text, target: text },
		});
		return { file: `${String(i).padStart(3, '0')}.txt`, bytes, sha256: '0'.repeat(64) };
	});
	return buildCorpus([{ folder: 'hostile', note: null, documents }]);
}

export async function hostileEngine(): Promise<Engine> {
	return engineOf(await hostileSources());
}
