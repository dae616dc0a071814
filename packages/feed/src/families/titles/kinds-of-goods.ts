const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What is worn: its size is whom it fits. */
const WORN = setOf(`
  clothing apparel fashion kleidung mode bekleidung vêtements ropa abbigliamento kläder oblečení menswear womenswear
  shirt t-shirt tshirt tee blouse dress gown frock skirt hoodie sweater sweatshirt pullover jumper cardigan jacket
  jersey pant trouser jean leggings tight short bra underwear sock glove scarf scarves beanie shoe sneaker sandal
  slipper plimsoll trainer cleat swimwear bikini robe pyjamas pajamas uniform tunic fleece polo bracelet bangle helmet
  wetsuit bib-shorts capri
  hemd hemden hose hosen kleid kleider jacke jacken schuhe mütze rock röcke bluse blusen mantel
  kalhoty bunda boty tričko mikina šaty`);

/** Worn only where the thing itself is called so: a tank may hold fish, and a top may be of ceramic. */
const WORN_BY_NAME = setOf('top tank coat vest hat cap belt ring heel suit boot');

/** A part or companion whose size says what it fits, not how much of it there is. */
const FITTING = setOf(
  `lid stopper straw cap cover sleeve case refill replacement spare filter gasket boot keychain adapter cable charger`,
);

/** What is called by the thing it is for: in `Battery for Dell 5420` and `Toner HP 59` the number is of that thing. */
const FOR_SOMETHING = setOf(`
  for für pour per do pro till voor compatible kompatibel battery batteries baterie akku charger nabíječka ladegerät
  toner cartridge ink tinte patrone patronen keyboard klávesnice case cover cable kabel adapter protector part refill
  filter spare replacement`);

/** Of these a year is no model: of wine, and of what is for that year. */
const VINTAGE = setOf(`
  wine wein vin vino bordeaux rioja chardonnay merlot riesling vintage château chateau
  calendar kalender diary planner agenda almanac yearbook coin stamp ticket`);

/** Of these months and years are an age. */
const BY_AGE = setOf(`
  baby babies infant toddler kid kids child children junior age aged diaper nappy nappies formula toy toys puzzle`);

/** What is held in several lengths at once, or chosen by what it goes into. */
const HARDWARE = setOf(`
  bit screw bolt nut nail brush needle hook wheel tyre tire pipe hose lens blade ring washer spanner wrench socket`);

/** Money itself: more of it is no better product. */
const VOUCHER = setOf('voucher giftcard gift-card gutschein gutscheine');

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\d]+(?:-\p{L}{2,})*/gu) ?? [];

/** A word, or the one of which it is the plural. */
const isIn = (set: ReadonlySet<string>, word: string): boolean =>
  set.has(word) ||
  (word.endsWith('s') && (set.has(word.slice(0, -1)) || set.has(word.slice(0, -2))));

const anyIn = (set: ReadonlySet<string>, words: readonly string[]): boolean =>
  words.some((word) => isIn(set, word));

/** Where a shop has put it: hyphens join words of their own there, as in `womens-shoes`. */
export function isWornCategory(category: string): boolean {
  const words = wordsOf(category.replaceAll('-', ' '));
  return anyIn(WORN, words) || anyIn(WORN_BY_NAME, words);
}

/** By the words that name it. */
export function isWornName(words: readonly string[]): boolean {
  const known = words.map((word) => word.toLowerCase());
  return anyIn(WORN, known) || isIn(WORN_BY_NAME, known.at(-1) ?? '');
}

/** Which kinds of goods a text names on which an axis is none. */
export function kindsIn(text: string): {
  isVintage: boolean;
  isByAge: boolean;
  isHardware: boolean;
} {
  const words = wordsOf(text);
  return {
    isVintage: anyIn(VINTAGE, words),
    isByAge: anyIn(BY_AGE, words),
    isHardware: anyIn(HARDWARE, words),
  };
}

export function isVoucher(title: string): boolean {
  const words = wordsOf(title);
  return anyIn(VOUCHER, words) || (words.includes('gift') && anyIn(new Set(['card']), words));
}

export const isForSomething = (title: string): boolean => anyIn(FOR_SOMETHING, wordsOf(title));

/** By the word that the thing is named by: the last one before what it comes with. */
export function isFitting(title: string): boolean {
  const [name = ''] = title.split(/\s(?:with|w\/|mit|avec|con|med|\+|&)\s?|[|(,]/i);
  return isIn(FITTING, wordsOf(name).at(-1) ?? '');
}
