import type { Source } from '../proposal.js';
import { fromLinks } from './from-links.js';

/** What others bought with what is held. */
export const boughtTogether: Source = (situation) =>
  situation.subjects.flatMap((held) =>
    fromLinks({ kind: 'boughtTogether', role: 'add-on', held }, situation),
  );
