import { readFileSync } from 'node:fs';

/** The headers that web.config, which is part of every build, has IIS send. */
export function hostingHeaders(): Record<string, string> {
	const config = readFileSync('static/web.config', 'utf8');
	const added = config.matchAll(/<add name="([^"]+)" value="([^"]+)" \/>/g);
	return Object.fromEntries([...added].map(([, name = '', value = '']) => [name, value]));
}
