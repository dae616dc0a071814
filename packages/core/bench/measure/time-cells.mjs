/**
 * Times decisions in a process of its own, so that no shop is slow for what another one has on the heap. Prints the
 * median microseconds of each round, `null` where an engine was left out.
 * `node time-cells.mjs '{ "sizes": […], "peers": "node_modules", "rounds": 8, "slice": 10 }'`, without `peers`: ourselves.
 */
import { checkAgreement } from './check-agreement.mjs';
import { makeCells } from './make-cells.mjs';
import { median } from './stats.mjs';
import { timeDecisions } from './time-decisions.mjs';

const CONTEXTS_TO_AGREE = 20;

const [, , asked] = process.argv;
const { sizes, peers, rounds, slice } = JSON.parse(asked);
const cells = makeCells(sizes, peers);
for (const cell of cells) await checkAgreement(cell, CONTEXTS_TO_AGREE);
const times = await timeDecisions(cells, { rounds, slice });
const middle = (round) => (round.length > 0 ? median(round) : null);
console.log(
  JSON.stringify(
    [...times].map(([{ size }, of]) => ({
      size,
      of: Object.fromEntries(Object.entries(of).map(([name, kept]) => [name, kept.map(middle)])),
    })),
  ),
);
