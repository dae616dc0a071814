import { interleave } from './interleave.mjs';

/** @import { Cell } from './make-cells.mjs' */

/**
 * Times every engine of every cell, all in turn.
 * @param {readonly Cell[]} cells
 * @param {{ rounds: number, slice: number }} limits `slice`: ms for each engine in a round
 * @returns {Promise<Map<Cell, Record<string, number[][]>>>} microseconds by round
 */
export async function timeDecisions(cells, limits) {
  const runners = cells.flatMap((cell) => {
    const { contexts, uptier, peers } = cell;
    const engines = {
      Uptier: uptier.decideWith('none'),
      'Uptier, with trace': uptier.decideWith('first'),
      ...Object.fromEntries(Object.entries(peers).map(([name, { decide }]) => [name, decide])),
    };
    return Object.entries(engines).map(([name, decide]) => ({
      cell,
      name,
      turn: 0,
      run: (turn) => decide(contexts[turn % contexts.length]),
      rounds: [],
    }));
  });
  await interleave(runners, limits);
  const times = new Map(cells.map((cell) => [cell, {}]));
  for (const { cell, name, rounds: kept } of runners) times.get(cell)[name] = kept;
  return times;
}
