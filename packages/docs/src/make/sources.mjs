import { explainWords, SOURCES } from '@uptier/core';
import { table } from './table.mjs';

/** Where candidates come from, in the order in which they stand. */
export const sources = () =>
  table(
    ['source', 'proposes'],
    SOURCES.map((name) => [`\`${name}\``, explainWords.sources[name]]),
  );
