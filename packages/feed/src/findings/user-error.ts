import type { Finding } from './finding.js';

/** What happened is an error, and so is what is told beside it where nothing else is said. */
type Stated = Omit<Finding, 'severity'> & Partial<Pick<Finding, 'severity'>>;

/** What the user can mend ended the command. It is told as a finding, without a stack. */
export class UserError extends Error {
  readonly findings: readonly Finding[];

  /** One or more findings, the first of which is what happened. */
  constructor(...findings: readonly [Stated, ...Stated[]]) {
    super(findings[0].message);
    this.name = 'UserError';
    const [first, ...others] = findings;
    this.findings = [
      { ...first, severity: 'error' },
      ...others.map((finding) => ({ severity: 'error' as const, ...finding })),
    ];
  }
}
