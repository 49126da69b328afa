// nginx and Apache as this system has them, with the configuration in docs/hosting/.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { findProgram } from './chromium.ts';
import type { Site } from './serve.ts';

export interface OwnHost {
	name: string;
	/** Null where it is not installed. */
	program: string | null;
	/** Its configuration for the site `lens` in this folder, at the root or below /lens, and how it starts. */
	configure: (at: { folder: string; port: number; base: string }) => {
		text: string;
		args: (file: string) => string[];
	};
}

const found = (name: string) => findProgram([name], [`/usr/sbin/${name}`]) ?? null;
const shipped = (name: string) => readFileSync(`docs/hosting/${name}.conf`, 'utf8');

const nginx: OwnHost = {
	name: 'nginx',
	program: found('nginx'),
	configure({ folder, port, base }) {
		const site = shipped('nginx')
			.replace('root /srv/lens;', `root ${base === '' ? `${folder}/lens` : folder};`)
			.replace('404 /404.html', `404 ${base}/404.html`);
		const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
		// Started by root it would read the files as somebody who may not.
		const user = process.getuid?.() === 0 ? 'user root;' : '';
		const text = `${user} daemon off; worker_processes 1; pid ${folder}/pid; events {}
http {
${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}
access_log off;
server { listen 127.0.0.1:${port};
${site}
}
}`;
		return { text, args: (file) => ['-c', file, '-e', `${folder}/errors`] };
	},
};

const modules = [
	'mpm_event',
	'authz_core',
	'dir',
	'mime',
	'alias',
	'headers',
	'filter',
	'deflate',
	'negotiation',
];

const apache: OwnHost = {
	name: 'Apache',
	program: found('apache2'),
	configure({ folder, port, base }) {
		const site = shipped('apache').replace('404 /404.html', `404 ${base}/404.html`);
		// Below a path it stands where an office without access to the host puts it.
		if (base !== '') writeFileSync(`${folder}/lens/.htaccess`, site);
		const text = `${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/errors
TypesConfig /etc/mime.types
AddEncoding x-gzip .gz
DocumentRoot ${base === '' ? `${folder}/lens` : folder}
<Directory ${folder}>
Require all granted
${base === '' ? site : 'AllowOverride All'}
</Directory>`;
		return { text, args: (file) => ['-X', '-f', file] };
	},
};

export const ownHosts = [nginx, apache];

/** Serves a built folder by this host. Rejects with what the host says if it does not start. */
export async function serveByHost(host: OwnHost, site: string, base: string): Promise<Site> {
	const folder = mkdtempSync(join(tmpdir(), 'own-host-'));
	symlinkSync(resolve(site), join(folder, 'lens'));
	const port = await freePort();
	const { text, args } = host.configure({ folder, port, base });
	const file = join(folder, 'host.conf');
	writeFileSync(file, text);
	const server = spawn(host.program ?? '', args(file), { stdio: ['ignore', 'ignore', 'pipe'] });
	let said = '';
	server.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
	const close = async () => {
		const ended = new Promise((resolve) => server.once('exit', resolve));
		if (server.exitCode === null && server.kill()) await ended;
		rmSync(join(folder, 'lens', '.htaccess'), { force: true });
		rmSync(folder, { recursive: true, force: true });
	};
	while (!(await answers(port))) {
		if (server.exitCode === null) await setTimeout(20);
		else {
			await close();
			throw new Error(`${host.name}: ${said}`);
		}
	}
	return { url: `http://127.0.0.1:${port}${base}/`, close };
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});
}

function answers(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1');
		socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
		socket.once('connect', () => socket.destroy());
	});
}
