const pattern = (words: string): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${words.trim().split(/\s+/).join('|')})(?!\p{L})`, 'iu');

/** What is worn: its size is whom it fits. */
const WORN = pattern(`
  clothing apparel fashion kleidung mode bekleidung vêtements ropa abbigliamento kläder oblečení
  shirts? t-?shirts? tees? blouses? dress(?:es)? gowns? frocks? skirts? hoodies? hoodlie sweat(?:er|shirt)s? pullovers? pullie
  jumpers? cardigans? jackets? jerseys? pants? trousers? jeans leggings? tights? shorts? capris? bras?
  underwear socks? gloves? scar(?:f|ves) beanies? shoes? sneakers? sandals? slippers? plimsolls?
  trainers cleats swimwear bikinis? robes? pyjamas? pajamas? uniforms? tunics? fleece polos?
  bracelets? bangles? helmets? wetsuits?
  hemd(?:en)? hosen? kleid(?:er)? jacken? schuhe? mütze röcke? blusen? mantel
  kalhoty bunda boty tričko mikina`);

/** Worn only where the thing itself is called so: a tank may hold fish, and a top may be of ceramic. */
const WORN_BY_NAME = pattern(
  `tops? tanks? coats? vests? hats? caps? belts? rings? heels? suits? boots?`,
);

/** A part or companion whose size says what it fits, not how much of it there is. */
const FITTING = pattern(
  `lids? stoppers? straws? caps? covers? sleeves? cases? refills? replacement spare filters? gaskets? boot keychain adapters? cables? chargers?`,
);

/** What is called by the thing it is for: in `Battery for Dell 5420` and `Toner HP 59` the number is of that thing. */
const FOR_SOMETHING = pattern(`
  for für pour per do pro till voor compatible kompatibel
  batter(?:y|ies) baterie akkus? chargers? nabíječka ladegerät toners? cartridges? ink tinte patronen? keyboards? klávesnice
  cases? covers? cables? kabel adapters? screen protectors? parts? refills? filters? spare replacement`);

/** Of wine a year is no model. */
const VINTAGE = pattern(
  `wines? wein vins? vino bordeaux rioja chardonnay merlot riesling vintage château`,
);

/** Money itself: more of it is no better product. */
const VOUCHER = pattern(`gift[-_\\u0020]?cards? vouchers? gutscheine?`);

/** `name`: the title's words; `categories`: where the shop has put it. */
export const isWorn = (name: readonly string[], categories: readonly string[]): boolean =>
  WORN.test(name.join(' ')) ||
  WORN_BY_NAME.test(name.at(-1) ?? '') ||
  categories.some((category) => WORN.test(category) || WORN_BY_NAME.test(category));
export const isVintage = (text: string): boolean => VINTAGE.test(text);
export const isVoucher = (text: string): boolean => VOUCHER.test(text);
export const isForSomething = (title: string): boolean => FOR_SOMETHING.test(title);

/** By the word that the thing is named by: the last one before what it comes with. */
export function isFitting(title: string): boolean {
  const [name = ''] = title.split(/\s(?:with|w\/|mit|avec|con|med|\+|&)\s?|[|(,]/i);
  return FITTING.test(/[\p{L}-]+\s*$/u.exec(name)?.[0] ?? '');
}
