/** Sizes in words, from the smallest. What is not said stands between small and large. */
const RANKS: readonly (readonly [rank: number, words: string])[] = [
  [0.5, 'tiny micro'],
  [1, 'mini xxs xs petite'],
  [
    2,
    'small sm s klein kleine kleiner kleines petit pequeño pequeña piccolo piccola liten malý malá malé mały',
  ],
  [
    3,
    'medium med m midi regular mittel mittlere mittlerer mittleres moyen moyenne mediano mediana medio media mellan střední średni',
  ],
  [
    4,
    'large lge lrge lg l big groß große großer großes gross grande grand stor velký velká velké duży maxi',
  ],
  [5, 'xl extra-large xlarge'],
  [6, 'xxl 2xl jumbo giant'],
  [7, 'xxxl 3xl'],
];

export const SIZE_RANKS: ReadonlyMap<string, number> = new Map(
  RANKS.flatMap(([rank, words]) => words.split(' ').map((word) => [word, rank] as const)),
);

/** Where nothing is said. */
export const PLAIN_SIZE = 3;

/** Sizes of clothes and of pizzas. */
export const isLetterSize = (word: string): boolean => /^(?:\d?x{0,3}[sl]|m)$/i.test(word);

/** One letter is a size only where it stands by itself, and `XS` is a telephone. */
export const isAmbiguousSize = (word: string): boolean => /^(?:x{0,3}s|m|l)$/i.test(word);
