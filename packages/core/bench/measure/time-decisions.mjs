import { interleave } from './interleave.mjs';

/** @import { Cell } from './make-cells.mjs' */

/** Calls a round: more of what is quick, so that a round is short and all engines get enough of them. */
function samplesOf(name, { products, rules }) {
  if (name === 'naive scan') return products > 50_000 ? 1 : 3;
  if (name === 'json-rules-engine') return Math.max(3, Math.min(30, Math.round(6000 / rules)));
  return name === 'plain JS' || name === 'json-logic-js' ? 60 : 400;
}

/**
 * Times every engine of every cell, all in turn.
 * @param {readonly Cell[]} cells
 * @param {number} rounds
 * @returns {Promise<Map<Cell, Record<string, number[][]>>>} microseconds by round
 */
export async function timeDecisions(cells, rounds) {
  const runners = cells.flatMap((cell) => {
    const { contexts, uptier, peers, size } = cell;
    const engines = {
      Uptier: uptier.decideWith('none'),
      'Uptier, with trace': uptier.decideWith('first'),
      ...Object.fromEntries(Object.entries(peers).map(([name, { decide }]) => [name, decide])),
    };
    return Object.entries(engines).map(([name, decide]) => ({
      cell,
      name,
      samples: samplesOf(name, size),
      run: (turn) => decide(contexts[turn % contexts.length]),
      rounds: [],
    }));
  });
  await interleave(runners, rounds);
  const times = new Map(cells.map((cell) => [cell, {}]));
  for (const { cell, name, rounds: kept } of runners) times.get(cell)[name] = kept;
  return times;
}
