import type { ToCheck } from '../checks/open-checked.js';
import type { Finding } from '../findings/finding.js';

/** A feed as it was found: what to check, and what was noticed on the way. */
export interface Opened extends Pick<ToCheck, 'stated' | 'file' | 'placeOf' | 'isWhole' | 'cards'> {
  readonly findings: readonly Finding[];
}
