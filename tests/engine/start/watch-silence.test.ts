import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchSilence } from '#lib/engine/start/watch-silence.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('silence is told once, after the whole limit since something was heard', () => {
	const told = vi.fn();
	const silence = watchSilence(3_000, told);
	silence.heard();
	vi.advanceTimersByTime(10_000);
	expect(told).not.toHaveBeenCalled();
	silence.watch();
	vi.advanceTimersByTime(2_000);
	silence.heard();
	vi.advanceTimersByTime(2_000);
	expect(told).not.toHaveBeenCalled();
	vi.advanceTimersByTime(1_000);
	expect(told).toHaveBeenCalledExactlyOnceWith(3);
	silence.heard();
	vi.advanceTimersByTime(10_000);
	expect(told).toHaveBeenCalledOnce();
});

test('nothing is told once it has ended', () => {
	const told = vi.fn();
	const silence = watchSilence(3_000, told);
	silence.watch();
	silence.end();
	silence.heard();
	vi.advanceTimersByTime(10_000);
	expect(told).not.toHaveBeenCalled();
});
