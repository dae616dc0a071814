import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const USAGE = fileURLToPath(new URL('tell-usage.mjs', import.meta.url));
const COMMAND = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/**
 * Runs `uptier build` in a process of its own, as a shop does. Says what it took: seconds by the clock and of the
 * processors, and the peak of its memory.
 * @param {readonly string[]} args
 */
export async function runBuild(args) {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', USAGE, COMMAND, 'build', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  const [printed, said, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  const seconds = (performance.now() - start) / 1000;
  const taken = printed.trim() ? JSON.parse(printed.trim().split('\n').at(-1)) : {};
  return { code, seconds, said, cpu: NaN, mebibytes: NaN, ...taken };
}
