// Works off a queue in several processes.
import { fork } from 'node:child_process';

const processes = 2;

/** Each process runs the script and answers every batch with a message; throws if one ends early. */
export async function inProcesses<Batch extends object, Answer>(
	script: string,
	queue: Batch[],
	take: (answer: Answer) => void,
): Promise<void> {
	await Promise.all(Array.from({ length: processes }, () => workOff(script, queue, take)));
}

/** Runs one process until no batch is left. */
function workOff<Batch extends object, Answer>(
	script: string,
	queue: Batch[],
	take: (answer: Answer) => void,
): Promise<void> {
	const child = fork(script, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
	return new Promise((resolve, reject) => {
		let isBusy = false;
		const give = (): void => {
			const batch = queue.shift();
			isBusy = batch !== undefined;
			if (batch) child.send(batch);
			else child.disconnect();
		};
		child.on('message', (answer: Answer) => {
			take(answer);
			give();
		});
		child.on('exit', (code, signal) => {
			if (isBusy) reject(new Error(`a reading process ended: ${code ?? signal}`));
			else resolve();
		});
		give();
	});
}
