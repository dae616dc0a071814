/**
 * @typedef {object} Colours
 * @property {string} main
 * @property {string} deep
 * @property {string} pale
 * @property {string} ground What the thing stands before.
 */

/** @type {readonly (readonly [words: RegExp, colours: Colours])[]} */
const COLOURS = [
  [
    /pink|sweetheart|doily|doiley|fairy cake|baby/,
    { main: '#e48ea6', deep: '#a94f6d', pale: '#fbe6ec', ground: '#fcf1f4' },
  ],
  [
    /\bred\b|retrospot|strawberr?y|toadstool|london|cherry|spotty/,
    { main: '#c5423a', deep: '#8a2a25', pale: '#f9dcd6', ground: '#fbefeb' },
  ],
  [
    /blue|spaceboy|airmail|union|regatta|new england/,
    { main: '#5a8db8', deep: '#345f85', pale: '#dfeaf3', ground: '#eff5f9' },
  ],
  [
    /green|woodland|leaf|herb|garden|potting|dinosaur|apple|pear/,
    { main: '#7ba374', deep: '#4b6e4b', pale: '#e3eedf', ground: '#f2f7ef' },
  ],
  [
    /black|skull|slate|\bgin\b|poorly/,
    { main: '#4b4750', deep: '#29262d', pale: '#dcd8df', ground: '#f1eff2' },
  ],
  [
    /ivory|cream|white|\blace\b|pearls/,
    { main: '#f4ecdc', deep: '#a99676', pale: '#fffdf7', ground: '#ebe1d0' },
  ],
  [
    /silver|zinc|metal (?!sign)|grey|tin\b|tins\b|antique|clear/,
    { main: '#a7acb3', deep: '#656b74', pale: '#e9ebed', ground: '#f2f3f5' },
  ],
  [
    /chocolate|wood|wicker|natural|picnic|gingerbread|home sweet/,
    { main: '#b08459', deep: '#73502f', pale: '#f0e2d0', ground: '#f8f1e7' },
  ],
  [
    /orange|chilli|circus|fruit/,
    { main: '#e39c55', deep: '#a4622a', pale: '#fbe7d1', ground: '#fdf4ea' },
  ],
  [
    /purple|suki|babushka|paisley|party/,
    { main: '#9a80b8', deep: '#644c82', pale: '#ebe4f2', ground: '#f5f1f9' },
  ],
  // Last: a green rose is green.
  [/\broses?\b/, { main: '#c5423a', deep: '#8a2a25', pale: '#f9dcd6', ground: '#fbefeb' }],
];

/** For titles that name no colour, so that a shelf of them is not of one colour. */
const TINTS = COLOURS.slice(0, 4).map(([, colours]) => colours);

/**
 * The colours of a product: of the first words that its title has.
 * @param {{ id: string, title: string }} product
 * @returns {Colours}
 */
export function coloursOf({ id, title }) {
  const text = title.toLowerCase();
  const named = COLOURS.find(([words]) => words.test(text))?.[1];
  const any = TINTS[Number(/\d+/.exec(id)?.[0] ?? 0) % TINTS.length];
  const colours = named ?? any;
  if (!colours) throw new Error('There are no colours.');
  return colours;
}
