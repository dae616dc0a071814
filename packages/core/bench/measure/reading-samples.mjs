import { timeReading } from './time-reading.mjs';

const MIB = 1024 * 1024;
const CAMPAIGNS = 200;

// The largest first, while there is little else on the heap.
const SHOPS = [
  { products: 99_999, rounds: 5, quick: 2 },
  { products: 9_999, rounds: 11, quick: 5 },
  { products: 999, rounds: 31, quick: 9 },
];

/**
 * Reading and indexing beside `JSON.parse` of the same text, and what is then held beside what the JSON holds.
 * @param {boolean} isQuick
 */
export function readingSamples(isQuick) {
  return SHOPS.map(({ products, rounds, quick }) =>
    timeReading({ products, rules: CAMPAIGNS, rounds: isQuick ? quick : rounds }),
  )
    .toReversed()
    .flatMap(({ products, rounds }) => {
      const size = `${products.toLocaleString('en-US')} products`;
      const of = (name) => rounds.map((round) => round[name]);
      const inMiB = (name) => of(name).map((bytes) => bytes / MIB);
      return [
        {
          measure: `all, ${size}`,
          unit: 'ms',
          ours: of('all'),
          against: 'JSON.parse',
          theirs: of('parse'),
        },
        {
          measure: `heap of the catalog, beside the JSON, ${size}`,
          unit: 'MiB',
          ours: inMiB('catalogHeap'),
          against: 'heap of the JSON',
          theirs: inMiB('jsonHeap'),
        },
      ];
    });
}
