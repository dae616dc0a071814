import type { ExitCode } from '../program.js';
import type { Finding } from './finding.js';

/** How a command ends that was asked what it finds: 2 with an error, 1 with a warning, else 0. */
export function endOf(findings: readonly Finding[]): ExitCode {
  const has = (bad: Finding['severity']): boolean =>
    findings.some(({ severity }) => severity === bad);
  if (has('error')) return 2;
  return has('warning') ? 1 : 0;
}
