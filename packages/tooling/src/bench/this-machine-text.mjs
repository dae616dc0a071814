import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';

/**
 * What the figures were measured on.
 * @param {string | undefined} browser The program.
 */
export function thisMachineText(browser) {
  const processors = cpus();
  const cores = `${processors.length} cores (${processors[0]?.model.trim() ?? 'unknown'})`;
  return [cores, `Node ${process.versions.node}`, browserText(browser)].filter(Boolean).join(', ');
}

/** @param {string | undefined} browser */
function browserText(browser) {
  if (!browser) return '';
  const said = execFileSync(browser, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return /^\D*[\d.]+/.exec(said)?.[0] ?? said.trim();
}
