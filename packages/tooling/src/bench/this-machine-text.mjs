import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';

/**
 * What the figures are measured on, and how busy it is just now: on a busy machine whatever takes milliseconds waits for
 * its turn, and what takes microseconds does not, so that ratios of the two are wrong.
 * @param {string | undefined} browser The program.
 */
export function thisMachineText(browser) {
  const processors = cpus();
  const cores = `${processors.length} cores (${processors[0]?.model.trim() ?? 'unknown'})`;
  const load = `load ${(loadavg()[0] ?? 0).toFixed(1)} at the start`;
  return [cores, `Node ${process.versions.node}`, browserText(browser), load]
    .filter(Boolean)
    .join(', ');
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
