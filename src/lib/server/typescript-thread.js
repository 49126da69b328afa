// The beginning of a thread whose code is TypeScript. The main thread may run what Vite built.
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
await import(/** @type {string} */ (workerData));
