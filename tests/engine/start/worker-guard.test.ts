import { afterEach, expect, test, vi } from 'vitest';
import { guardWorker } from '#lib/engine/start/worker-guard.ts';

afterEach(() => void vi.useRealTimers());

class FakeWorker extends EventTarget {
	terminate = vi.fn();
}

function guarded() {
	vi.useFakeTimers();
	const worker = new FakeWorker();
	const onFailure = vi.fn();
	const { guard } = guardWorker(worker as unknown as Worker, onFailure);
	const never = new Promise<number>(() => undefined);
	return { worker, onFailure, guard, never };
}

test('a worker that ends in silence fails everything that waits for it, and whatever comes later', async () => {
	const { worker, onFailure, guard, never } = guarded();
	const waiting = [guard(never, 60_000), guard(never)].map((one) => one.catch(String));
	await vi.advanceTimersByTimeAsync(59_000);
	expect(onFailure).not.toHaveBeenCalled();
	await vi.advanceTimersByTimeAsync(2_000);
	const sentence = 'Error: engine worker failed: no answer in 60 s';
	expect(await Promise.all(waiting)).toEqual([sentence, sentence]);
	expect(onFailure).toHaveBeenCalledOnce();
	expect(worker.terminate).toHaveBeenCalledOnce();
	expect(await guard(Promise.resolve(1)).catch(String)).toBe(sentence);
});

test('a worker that reports an error fails what waits, once', async () => {
	const { worker, onFailure, guard, never } = guarded();
	const waiting = guard(never, 60_000).catch(String);
	worker.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
	worker.dispatchEvent(Object.assign(new Event('error'), { message: 'again' }));
	expect(await waiting).toBe('Error: engine worker failed: out of memory');
	expect(onFailure).toHaveBeenCalledOnce();
});

test('an answer in time settles, and its limit is forgotten', async () => {
	const { onFailure, guard } = guarded();
	expect(await guard(Promise.resolve(7), 60_000)).toBe(7);
	await vi.advanceTimersByTimeAsync(120_000);
	expect(onFailure).not.toHaveBeenCalled();
});
