import type { Finding } from './finding.js';

/** What the user can mend ended the command. It is told as a finding, without a stack. */
export class UserError extends Error {
  readonly findings: readonly Finding[];

  /** One or more findings, the first of which is what happened. */
  constructor(...findings: readonly [Omit<Finding, 'severity'>, ...Omit<Finding, 'severity'>[]]) {
    super(findings[0].message);
    this.name = 'UserError';
    this.findings = findings.map((finding) => ({ ...finding, severity: 'error' }));
  }
}
