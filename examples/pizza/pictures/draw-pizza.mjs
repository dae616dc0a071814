import { html, raw } from 'hono/html';

/** The colours of what lies on a pizza, by a word in the ingredient's name. */
const TOPPINGS = /** @type {const} */ ([
  [/chicken/i, '#e0b27c', 11],
  [/pepperoni|salami|soppressata|chorizo|'nduja/i, '#b5372a', 14],
  [/bacon|ham|prosciutto|pancetta|capocollo|sausage|beef/i, '#c8776a', 11],
  [/green pepper|jalapeno|zucchini|cilantro|peperoncini/i, '#5d8a3f', 8],
  [/red pepper|tomato/i, '#d8452f', 10],
  [/spinach|arugula|pesto|oregano|thyme/i, '#3f6d35', 9],
  [/mushroom|artichoke|eggplant/i, '#c9b48d', 10],
  [/onion/i, '#b98aa8', 7],
  [/olive|anchov/i, '#3a3640', 7],
  [/pineapple|corn|pear/i, '#f3cf4e', 8],
  [/cheese|brie|feta|ricotta/i, '#fff3cf', 9],
]);

/** Seen from the middle, leaves of a sunflower lie so: evenly, and in no rows. */
const TURN = 2.399963;

const PIECES = 46;

/**
 * A picture of a pizza, with the toppings that its menu names.
 * @param {{ ingredients: readonly string[] }} pizza
 */
export function drawPizza({ ingredients }) {
  const toppings = ingredients.flatMap((one) => TOPPINGS.find(([word]) => word.test(one)) ?? []);
  const kinds = TOPPINGS.filter((one) => toppings.some((topping) => topping === one[1]));
  const pieces = Array.from({ length: PIECES }, (_, at) => {
    const [, colour, size] = kinds[at % kinds.length] ?? TOPPINGS[10];
    const far = 98 * Math.sqrt((at + 0.5) / PIECES);
    const [x, y] = [150 + far * Math.cos(at * TURN), 150 + far * Math.sin(at * TURN)];
    return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${size}" fill="${colour}"/>`;
  });
  return html`<svg
    xmlns="http://www.w3.org/2000/svg"
    viewBox="0 0 300 300"
    width="300"
    height="300"
  >
    <circle cx="150" cy="150" r="140" fill="#c98b4a" />
    <circle cx="150" cy="150" r="132" fill="#dba35e" />
    <circle cx="150" cy="150" r="118" fill="#c9412c" />
    <circle cx="150" cy="150" r="113" fill="#f4cf7a" />
    ${raw(pieces.join(''))}
  </svg>`;
}
