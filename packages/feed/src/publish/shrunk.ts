import { join } from 'node:path';
import type { Finding } from '../findings/finding.js';

/** So many a small shop takes off in a day. */
const FEW = 5;
/** A shop that has lost a larger part of its products at once has mostly lost a part of its export. */
const PART = 1 / 4;

/** How many products a feed has, and the one that it would replace. */
interface Counts {
  readonly before: number | undefined;
  readonly now: number;
}

/**
 * What is wrong with a feed that has far fewer products than the one before it. An export that was cut off between two
 * rows shows it in nothing else.
 */
export function shrunk({ before = 0, now }: Counts, out: string): Finding | undefined {
  const gone = before - now;
  if (gone < FEW || gone <= before * PART) return undefined;
  return {
    severity: 'error',
    code: 'fewer-products',
    place: { file: join(out, 'feed.json') },
    message: `The feed before has ${before} products; this one would have ${now}.`,
    advice:
      'Look whether the export is whole: it may be cut off, or be a part. Where the shop has no more, build with --fewer.',
  };
}
