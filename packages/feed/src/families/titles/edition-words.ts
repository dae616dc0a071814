/** Words for a poorer or better edition of one thing, and how far above the plain one it stands. */
const RANKS: readonly (readonly [rank: number, words: string])[] = [
  [-2, 'lite free'],
  [-1, 'basic basis essential essentials essentiel starter economy coach eco'],
  [0, 'standard'],
  [1, 'plus advanced comfort komfort confort'],
  [2, 'pro professional profi premium deluxe'],
  [3, 'max business elite'],
  [4, 'ultra ultimate'],
  [5, 'enterprise'],
];

export const EDITION_RANKS: ReadonlyMap<string, number> = new Map(
  RANKS.flatMap(([rank, words]) => words.split(' ').map((word) => [word, rank] as const)),
);

/** Forms of one work of which the second holds more. Buyers of others (CD, vinyl, MP3) hold them side by side. */
export const FORMAT_RANKS: ReadonlyMap<string, number> = new Map([
  ['ebook', 0],
  ['e-book', 0],
  ['kindle', 0],
  ['audiobook', 1],
  ['hörbuch', 1],
]);

/** Words that are ranks in the name of a plan only. */
export const PLAN_RANKS: ReadonlyMap<string, number> = new Map([
  ['team', 2.5],
  ['teams', 2.5],
  ['company', 3],
  ['organization', 4],
]);
