import type { Finding } from '../findings/finding.js';
import { sayFindings } from '../findings/say-findings.js';
import type { Terminal } from '../terminal/terminal.js';

/** As many of one code as anybody reads while the rest goes on. */
const TOLD = 5;

/** Tells findings as they come. It keeps none, since there may be one a line of a long file. */
export interface FindingTeller {
  readonly tell: (findings: readonly Finding[]) => void;
  /** Says how many more there were. */
  readonly end: () => void;
}

export function findingTeller(terminal: Terminal): FindingTeller {
  const counts = new Map<string, number>();
  return {
    tell(findings) {
      for (const finding of findings) {
        const count = (counts.get(finding.code) ?? 0) + 1;
        counts.set(finding.code, count);
        if (count <= TOLD) sayFindings([finding], terminal);
      }
    },
    end() {
      for (const [code, count] of counts)
        if (count > TOLD)
          terminal.tell(`and ${(count - TOLD).toLocaleString('en')} more like this: ${code}`);
    },
  };
}
