import { spawn } from 'node:child_process';
import { childEnv } from './child-env.mjs';
import { root } from '../workspace/root.mjs';

/**
 * @typedef {object} Started
 * @property {number} code The exit code; 1 where a signal ended it or it could not start.
 * @property {string} output What it wrote, both streams in order; empty unless `capture` is set.
 *
 * @typedef {object} StartOptions
 * @property {string} [cwd] Default: the workspace's root.
 * @property {NodeJS.ProcessEnv} [env] Added to this process's own.
 * @property {boolean} [capture] Keep the output instead of showing it.
 * @property {(child: import('node:child_process').ChildProcess) => void} [onStart]
 */

/**
 * Runs a command to its end. Never rejects: a command that cannot start gives code 1 and says why.
 * @param {string} command
 * @param {string[]} args
 * @param {StartOptions} [options]
 * @returns {Promise<Started>}
 */
export function startProcess(command, args, { cwd = root, env, capture, onStart } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: childEnv({ ...process.env, ...env }),
      stdio: capture ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      // npm and npx are .cmd files on Windows, which only a shell can start.
      shell: process.platform === 'win32' && /^np[mx]$/.test(command),
    });
    let output = '';
    child.stdout?.on('data', (data) => (output += data));
    child.stderr?.on('data', (data) => (output += data));
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
    onStart?.(child);
  });
}
