import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const { resolve } = createRequire(import.meta.url);

interface Started {
  readonly server: ChildProcess;
  /** What it has said when it is open. */
  readonly said: Promise<string>;
}

async function readUntilOpen({ stdout }: ChildProcess): Promise<string> {
  let said = '';
  for await (const text of stdout ?? []) {
    said += String(text);
    if (said.includes('Ctrl-C')) break;
  }
  return said;
}

/** Opens the shop of an example as its own command does. Whoever calls this ends it. */
export function startExample(name: string, port: string): Started {
  const file = join(dirname(resolve(`@uptier/example-${name}/package.json`)), 'server.mjs');
  const server = spawn(process.execPath, [file, '--port', port], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { server, said: readUntilOpen(server) };
}
