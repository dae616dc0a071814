import { expect, it } from 'vitest';
import { findFamilies } from '../src/families/find-families.js';
import { labelledCatalogues } from './family-labels.js';
import { scoreFamilies } from './score-families.js';

/** All catalogues of a half in one, pair by pair. */
function scoresOf(half: 'seen' | 'unseen') {
  const scores = labelledCatalogues(half).map((labelled) =>
    scoreFamilies(labelled, findFamilies(labelled.products)),
  );
  const right = scores.flatMap((score) => score.right).length;
  const wrong = scores.flatMap((score) => score.wrong);
  const missed = scores.flatMap((score) => score.missed);
  return {
    wrong,
    missed,
    disordered: scores.flatMap((score) => score.disordered),
    precision: right / (right + wrong.length),
    recall: right / (right + missed.length),
  };
}

it.each(['seen', 'unseen'] as const)('finds the families of the %s catalogues', (half) => {
  const { precision, recall, disordered } = scoresOf(half);
  expect(precision).toBeGreaterThanOrEqual(0.95);
  expect(recall).toBeGreaterThanOrEqual(0.8);
  expect(disordered).toEqual([]);
});
