/** Whether an element is in the window, and whether it has ever been near it. */
export class Sight {
	/** Not a state: coming into the window draws nothing by itself. */
	seen = false;
	/** True once the element has been within a window's height of the window. */
	near = $state(false);

	/** To be attached to the element. */
	readonly watch = (element: Element): (() => void) => {
		const inWindow = new IntersectionObserver(
			(entries) => (this.seen = entries.at(-1)?.isIntersecting ?? this.seen),
		);
		const aroundWindow = new IntersectionObserver(
			(entries) => (this.near ||= entries.some(({ isIntersecting }) => isIntersecting)),
			{ rootMargin: '100%' },
		);
		const observers = [inWindow, aroundWindow];
		for (const observer of observers) observer.observe(element);
		return () => {
			for (const observer of observers) observer.disconnect();
		};
	};
}
