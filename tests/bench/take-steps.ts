import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { PageConfig } from './page-config.ts';
import type { Probe, ProbeState } from './probe.ts';
import type { CheckedStep } from './steps.ts';

export interface TakenStep {
	/** The action, in words. */
	name: string;
	/** From the input to the frame with the last change of the last view that must change. */
	ms: number | null;
	/** The views and how long each took. */
	views: Record<string, number | null>;
	/** What was wrong or missing, or null. */
	failure: string | null;
}

const quietMs = 500;
const timeoutMs = 20_000;

/** Takes the steps one after another with real clicks and keys, and checks what the page then shows. */
export async function takeSteps(
	page: Page,
	config: PageConfig,
	steps: readonly CheckedStep[],
): Promise<TakenStep[]> {
	const taken: TakenStep[] = [];
	for (const step of steps) taken.push(await takeStep(page, config, step));
	return taken;
}

async function takeStep(page: Page, config: PageConfig, step: CheckedStep): Promise<TakenStep> {
	const name = nameOf(step);
	const due = step.changes.filter((view) => view in config.views);
	try {
		await act(page, config, step);
	} catch (error) {
		const [reason] = String(error).split('\n');
		return { name, ms: null, views: {}, failure: `${name}: not possible: ${reason}` };
	}
	const { state, shown } = await settle(page, config, due, step.forms);
	const times = due.map((view) => {
		const at = state.views[view]?.lastChange ?? null;
		return [view, at === null || state.input === null ? null : at - state.input] as const;
	});
	const missed = times.filter(([, ms]) => ms === null).map(([view]) => view);
	const problems = [
		...(state.input === null ? ['no input arrived'] : []),
		...(missed.length > 0 ? [`missed ${missed.join(', ')}`] : []),
		...(shown !== null && shown !== step.forms ? [`shows ${shown}, not ${step.forms}`] : []),
	];
	const measured = missed.length === 0 && times.length > 0;
	return {
		name,
		ms: measured ? Math.max(...times.map(([, ms]) => ms ?? 0)) : null,
		views: Object.fromEntries(times),
		failure: problems.length > 0 ? `${name}: ${problems.join('; ')}` : null,
	};
}

async function act(page: Page, { controls }: PageConfig, step: CheckedStep): Promise<void> {
	if (!controls) throw new Error('the page has no controls');
	const { facet, value, on } = step;
	if (facet === 'search') {
		await page.locator(controls.search).focus({ timeout: 2_000 });
		await page.keyboard.press('End');
		await arm(page);
		await (on ? page.keyboard.insertText(value) : page.keyboard.press('Backspace'));
		return;
	}
	const target = page.locator((on ? controls.choose : controls.clear)(facet, value));
	await target.scrollIntoViewIfNeeded();
	await arm(page);
	await target.click({ timeout: 10_000 });
}

function arm(page: Page): Promise<void> {
	return page.evaluate(() => (window as unknown as { benchProbe: Probe }).benchProbe.arm());
}

/** Waits until all due views have changed, the count is right and nothing changes for a while. */
async function settle(
	page: Page,
	{ count, views }: PageConfig,
	due: readonly string[],
	forms: number,
): Promise<{ state: ProbeState; shown: number | null }> {
	const deadline = Date.now() + timeoutMs;
	for (;;) {
		const { state, text } = await page.evaluate(
			(selector) => ({
				state: (window as unknown as { benchProbe: Probe }).benchProbe.state(),
				text: selector === null ? null : (document.querySelector(selector)?.textContent ?? ''),
			}),
			count ?? null,
		);
		const shown = text === null ? null : Number(text.replace(/[^\d]/g, '') || NaN);
		const changed = due.every((view) => typeof state.views[view]?.lastChange === 'number');
		const changes = Object.keys(views).map((view) => state.views[view]?.lastChange ?? 0);
		const quiet = state.now - Math.max(...changes, state.input ?? state.now) > quietMs;
		const isRight = shown === null || shown === forms;
		if ((changed && isRight && quiet) || Date.now() > deadline) return { state, shown };
		await sleep(50);
	}
}

function nameOf({ facet, value, on }: CheckedStep): string {
	if (facet === 'search') return on ? `search + ${value}` : 'search, one letter erased';
	return `${facet} ${on ? '+' : '-'} ${value}`;
}
