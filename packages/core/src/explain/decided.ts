import type { Catalog } from '../catalog/catalog.js';
import type { Decision } from '../decide/decision.js';
import type { ExplainWords } from './en.js';

/** What an answer to "Why this?" is read from. */
export interface Decided {
  readonly decision: Decision;
  readonly catalog: Catalog;
  readonly words: ExplainWords;
}
