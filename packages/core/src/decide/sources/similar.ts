import type { Source } from '../proposal.js';
import { fromLinks } from './from-links.js';

/** What could be looked at instead. */
export const similar: Source = (situation) =>
  situation.subjects.flatMap((held) =>
    fromLinks({ kind: 'similar', role: 'alternative', held }, situation),
  );
