import { explainWords } from '@uptier/core';
import { table } from './table.mjs';

/** What a score is made of, and what moves it. */
export const scores = () =>
  table(
    ['factor', 'lifts', 'lowers'],
    Object.values(explainWords.factors).map(({ title, lifts, lowers }) => [title, lifts, lowers]),
  );
