import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/browsers/*.test.ts'],
		expect: { requireAssertions: true },
		// The oldest engine takes long to start on a busy machine.
		testTimeout: 600_000,
		hookTimeout: 120_000,
	},
});
