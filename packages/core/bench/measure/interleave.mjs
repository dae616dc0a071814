/**
 * @typedef {object} Runner
 * @property {(turn: number) => unknown} run
 * @property {number} turn
 * @property {number[][]} rounds Microseconds by round; empty where it was left out of the round.
 */

/** What takes longer than this for one call, in ms, takes part in every eighth round only. */
const SLOW = 200;
const SELDOM = 8;

/**
 * Times one call; of a promise, until it is kept.
 * @param {Runner} runner
 * @returns {Promise<number>} microseconds
 */
async function timeOne(runner) {
  const turn = runner.turn++;
  const start = performance.now();
  const result = runner.run(turn);
  if (result instanceof Promise) await result;
  return (performance.now() - start) * 1000;
}

/**
 * Calls one runner for a while, at least once.
 * @param {Runner} runner
 * @param {number} slice ms
 */
async function runFor(runner, slice) {
  const end = performance.now() + slice;
  const kept = [];
  do kept.push(await timeOne(runner));
  while (performance.now() < end);
  return kept;
}

/**
 * Lets the runners take turns, round by round, so that whatever else the machine does hits all alike. Keeps the
 * microseconds of each call in `rounds`. The first round is a longer one, to warm up, and is not kept.
 * @param {readonly Runner[]} runners
 * @param {{ rounds: number, slice: number }} limits `slice`: ms for each runner in a round
 */
export async function interleave(runners, { rounds, slice }) {
  const slow = new Set();
  for (const runner of runners) {
    const [first] = await runFor(runner, 10 * slice);
    if (first > SLOW * 1000) slow.add(runner);
  }
  for (let round = 0; round < rounds; round++) {
    for (const runner of runners) {
      const isLeftOut = slow.has(runner) && round % SELDOM > 0;
      runner.rounds.push(isLeftOut ? [] : await runFor(runner, slice));
    }
  }
}
