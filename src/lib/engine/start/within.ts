/** As long as a file may take without a byte: fetch-file.ts. */
export const patienceMs = 20_000;

/** Settles like the promise, but rejects with this sentence if that takes too long. */
export async function within<Value>(
	promise: Promise<Value>,
	tooLate: string,
	limitMs = patienceMs,
): Promise<Value> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error(tooLate)), limitMs);
	});
	try {
		return await Promise.race([promise, late]);
	} finally {
		clearTimeout(timer);
	}
}
