const THINGS = ['Lamp', 'Desk', 'Chair', 'Shelf', 'Kettle', 'Drill', 'Phone', 'Jacket'];
const WOODS = ['oak', 'pine', 'steel', 'glass', 'brass', 'linen', 'wool', 'bamboo', 'slate'];
const TIERS = ['Basic', 'Plus', 'Pro'];

/** Of every sixth there are two colours, where a format has variants. */
const COLOURED = 6;
const COLOURS = ['Black', 'White'];

const SENTENCES = [
  'Made to last and made to be repaired, with every screw where a hand can reach it.',
  'The surface is oiled twice by hand &amp; dries for a week before it leaves the workshop.',
  'Suitable for rooms of up to twenty square metres; larger ones take two of the same kind.',
  'All parts come from within the same valley, and what is left over heats the hall in winter.',
  'Delivered in one flat box that two people carry, with a plan of eleven steps and one tool.',
  'It has been tested with forty thousand movements, after which the hinges still closed by themselves.',
  'Wipe it with a damp cloth, never with anything that scratches, and it will keep its colour.',
  'Each one differs a little in grain and shade, which is no fault but how grown things look.',
  'The guarantee is five years, and spare parts are kept for fifteen after the last was sold.',
  'Two heights can be set without a tool, so that it grows with whoever uses it every day.',
  'Packed without plastics: paper, card and a cotton cord that may be used for something else.',
  'Goes well with the other pieces of the series, whose edges and feet have the same measures.',
];

/** As many sentences as make a long description, of about 1,500 characters. */
const LONG = 18;

function textOf(number) {
  const sentences = Array.from(
    { length: LONG },
    (_, i) => SENTENCES[(number * 5 + i * 7) % SENTENCES.length],
  );
  return `<p>No. ${number}. ${sentences.slice(0, 9).join(' ')}</p><p>${sentences.slice(9).join(' ')}</p>`;
}

/**
 * One good of a large shop, by its number: families of three, 400 leaves, twenty brands a leaf. `text` is made when it
 * is asked for, since not every format has it.
 * @param {number} number
 */
export function goodAt(number) {
  const model = Math.floor(number / 3);
  const thing = THINGS[model % THINGS.length];
  const wood = WOODS[(model * 7) % WOODS.length];
  const other = WOODS[(model * 31) % WOODS.length];
  const price = (10 + ((model * 37) % 400)) * (1 + 0.2 * (number % 3));
  const brand = `Maker${model % 20}`;
  return {
    number,
    id: `p${number}`,
    title: `${brand} ${wood} ${other} ${thing} M${model} ${TIERS[number % 3]}`,
    price: price.toFixed(2),
    path: ['Home', `${thing}s`, `${thing}s ${model % 400}`],
    brand,
    wood,
    sku: `SKU-${number}`,
    page: `products/p${number}`,
    image: `https://cdn.example/files/p${number}.jpg`,
    colours: number % COLOURED === 0 ? COLOURS : [],
    text: () => textOf(number),
  };
}
