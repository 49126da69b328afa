// Runs in the page before its scripts. It cannot import or use anything from outside the function.

export interface ProbeConfig {
	views: Record<string, string>;
	ready: string | null;
}

/** Milliseconds since navigation. Null if it has not happened. */
export interface ProbeState {
	timeOrigin: number;
	now: number;
	firstPaint: number | null;
	/** `[data-engine=ready]`, or another sign that filters work. */
	ready: number | null;
	/** The input of the armed step. */
	input: number | null;
	views: Record<string, ViewState>;
}

export interface ViewState {
	/** When it first showed data. */
	shown: number | null;
	/** When it first and last changed since the input of the step. */
	firstChange: number | null;
	lastChange: number | null;
}

export interface Probe {
	/** The next input begins a step. All later changes are its effect. */
	arm(): void;
	state(): ProbeState;
}

/**
 * Watches the named views frame by frame. A change is timed after the frame that paints it, so that
 * layout and painting count. A view has data once it shows a digit or coloured marks.
 */
export function probe({ views, ready }: ProbeConfig): void {
	if (window.top !== window) return;
	interface Watched extends ViewState {
		selector: string;
		element: Element | null;
		signature: number;
	}
	const watched: Record<string, Watched> = {};
	for (const [name, selector] of Object.entries(views)) {
		const nothing = { shown: null, firstChange: null, lastChange: null };
		watched[name] = { selector, element: null, signature: 0, ...nothing };
	}
	let armed = false;
	let input: number | null = null;
	let firstPaint: number | null = null;
	let readyAt: number | null = null;
	let changed = true;
	const drawn = new WeakSet<HTMLCanvasElement>();

	const prototype = CanvasRenderingContext2D.prototype;
	for (const name of [
		'fill',
		'stroke',
		'fillRect',
		'clearRect',
		'fillText',
		'drawImage',
	] as const) {
		const original = prototype[name] as (...args: unknown[]) => void;
		(prototype as unknown as Record<string, unknown>)[name] = function (
			this: CanvasRenderingContext2D,
			...args: unknown[]
		) {
			drawn.add(this.canvas);
			return original.apply(this, args);
		};
	}
	new MutationObserver(() => (changed = true)).observe(document, {
		subtree: true,
		childList: true,
		characterData: true,
		attributes: true,
	});
	new PerformanceObserver((list) => {
		const paint = list.getEntriesByName('first-contentful-paint')[0];
		if (paint) firstPaint = paint.startTime;
	}).observe({ type: 'paint', buffered: true });
	for (const type of ['pointerup', 'keydown', 'input', 'change', 'click']) {
		addEventListener(
			type,
			(event) => {
				if (!armed || !event.isTrusted) return;
				armed = false;
				input = event.timeStamp;
			},
			true,
		);
	}

	const hash = (text: string | Uint8ClampedArray, from = 2166136261) => {
		let sum = from;
		for (let i = 0; i < text.length; i += 1) {
			sum ^= typeof text === 'string' ? text.charCodeAt(i) : (text[i] as number);
			sum = Math.imul(sum, 16777619);
		}
		return sum >>> 0;
	};
	const small = new OffscreenCanvas(96, 64).getContext('2d', { willReadFrequently: true });
	const lookAtCanvas = (canvas: HTMLCanvasElement) => {
		if (!small || canvas.width === 0 || canvas.height === 0) return { sum: 0, coloured: 0 };
		small.clearRect(0, 0, 96, 64);
		small.drawImage(canvas, 0, 0, 96, 64);
		const { data } = small.getImageData(0, 0, 96, 64);
		let coloured = 0;
		for (let i = 0; i < data.length; i += 4) {
			const rgb = [data[i] as number, data[i + 1] as number, data[i + 2] as number];
			if (Math.max(...rgb) - Math.min(...rgb) > 24 && (data[i + 3] as number) > 30) coloured += 1;
		}
		return { sum: hash(data), coloured };
	};
	const geometry = ['d', 'x', 'y', 'width', 'height', 'transform', 'fill', 'points', 'cx', 'cy'];
	const look = (element: Element): { signature: number; hasData: boolean } => {
		const text = element.textContent ?? '';
		const canvases = [...element.querySelectorAll('canvas')];
		if (canvases.length > 0) {
			const looks = canvases.map(lookAtCanvas);
			const coloured = looks.reduce((sum, each) => sum + each.coloured, 0);
			return { signature: hash(looks.map(({ sum }) => sum).join()), hasData: coloured >= 25 };
		}
		const marks = [...element.querySelectorAll('svg path, svg rect, svg circle, svg line, svg g')];
		const shapes = marks.map((mark) => geometry.map((name) => mark.getAttribute(name)).join());
		const hasMarks = marks.length === 0 || marks.length >= 3;
		return { signature: hash(text + shapes.join(';')), hasData: hasMarks && /\d/.test(text) };
	};

	const isDrawn = (element: Element) => {
		for (const canvas of element.getElementsByTagName('canvas')) if (drawn.has(canvas)) return true;
		return false;
	};
	const check = () => {
		const now = performance.now();
		const wasChanged = changed;
		changed = false;
		if (wasChanged && readyAt === null && ready !== null && document.querySelector(ready)) {
			readyAt = now;
		}
		for (const view of Object.values(watched)) {
			if (!view.element?.isConnected) view.element = document.querySelector(view.selector);
			if (!view.element || !(wasChanged || isDrawn(view.element))) continue;
			const { signature, hasData } = look(view.element);
			if (hasData) view.shown ??= now;
			if (signature === view.signature) continue;
			view.signature = signature;
			if (input === null) continue;
			view.firstChange ??= now;
			view.lastChange = now;
		}
		for (const canvas of document.getElementsByTagName('canvas')) drawn.delete(canvas);
	};
	// A message that is posted in a frame arrives after the frame has been painted.
	const afterFrame = new MessageChannel();
	afterFrame.port1.onmessage = () => {
		check();
		requestAnimationFrame(frame);
	};
	const frame = () => afterFrame.port2.postMessage(null);
	requestAnimationFrame(frame);

	const handle: Probe = {
		arm() {
			armed = true;
			input = null;
			for (const view of Object.values(watched)) view.firstChange = view.lastChange = null;
		},
		state: () => ({
			timeOrigin: performance.timeOrigin,
			now: performance.now(),
			firstPaint,
			ready: readyAt,
			input,
			views: Object.fromEntries(
				Object.entries(watched).map(([name, { shown, firstChange, lastChange }]) => [
					name,
					{ shown, firstChange, lastChange },
				]),
			),
		}),
	};
	(window as unknown as { benchProbe: Probe }).benchProbe = handle;
}
