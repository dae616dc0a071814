/**
 * @typedef {{ run: (turn: number) => unknown, samples: number, rounds: number[][] }} Runner
 */

/**
 * Times one call; of a promise, until it is kept.
 * @param {Runner} runner
 * @param {number} turn
 */
async function timeOne({ run }, turn) {
  const start = performance.now();
  const result = run(turn);
  if (result instanceof Promise) await result;
  return (performance.now() - start) * 1000;
}

/**
 * Lets the runners take turns, round by round, so that whatever else the machine does hits all alike. Keeps
 * the microseconds of each call in `rounds`. The first, unkept round warms up.
 * @param {readonly Runner[]} runners
 * @param {number} rounds
 */
export async function interleave(runners, rounds) {
  for (let round = -1; round < rounds; round++) {
    for (const runner of runners) {
      const kept = [];
      for (let i = 0; i < runner.samples; i++) {
        kept.push(await timeOne(runner, (round + 1) * runner.samples + i));
      }
      if (round >= 0) runner.rounds.push(kept);
    }
  }
}
