/** What is printed on a thing, as one tile of 28 by 28, drawn in the colour `currentcolor`. */
const PATTERNS = /** @type {const} */ ([
  [/retrospot|polkadot|\bspot/, '<circle cx="7" cy="7" r="5"/><circle cx="21" cy="21" r="5"/>'],
  [
    /skull/,
    '<path d="M14 6c-8 0-9 10-4 12v4h8v-4c5-2 4-12-4-12z"/><circle cx="11" cy="13" r="1.7" fill="#000" opacity=".55"/><circle cx="17" cy="13" r="1.7" fill="#000" opacity=".55"/>',
  ],
  [/heart|sweet|love/, '<path d="M14 20C4 13 7 7 10 7q3 0 4 3 1-3 4-3c3 0 6 6-4 13z"/>'],
  [/stripe|circus|seaside|parade|diner/, '<path d="M0 0h7v28H0zM14 0h7v28h-7z" opacity=".8"/>'],
  [/gingham|kitchen|picnic/, '<path d="M0 0h14v28H0zM0 0h28v14H0z" opacity=".4"/>'],
  [
    /union|flag|regatta|empire/,
    '<path d="M11 0h6v28h-6zM0 11h28v6H0z"/><path d="M0 0 28 28M28 0 0 28" stroke="currentcolor" stroke-width="2.5"/>',
  ],
  [
    /woodland|leaf|garden|herb|tree/,
    '<path d="M6 22C4 10 12 6 22 6c0 10-6 16-16 16zm0 0L16 12" stroke="currentcolor" stroke-width="1"/>',
  ],
  [
    /apple|pear|fruit|strawberr?y/,
    '<path d="M14 10c10-5 12 12 4 14q-4-2-8 0C2 22 4 5 14 10zm0-1q0-6 5-7"  stroke="currentcolor" stroke-width="1"/>',
  ],
  [
    /spaceboy|\bstars?\b|robot|christmas/,
    '<path d="m14 4 3 7 7 .6-5.4 4.8L20.4 24 14 20l-6.4 4 1.8-7.6L4 11.6l7-.6z"/>',
  ],
  [
    /alphabet|font|london|keep calm|home sweet|welcome|billboard|airmail/,
    '<text x="3" y="13" font-family="Georgia,serif" font-weight="700" font-size="13">A</text><text x="16" y="25" font-family="Georgia,serif" font-weight="700" font-size="13">b</text>',
  ],
  [
    /rose|floral|flower|paisley|daisy|regency|suki|babushka|dolly|feltcraft|tea ?time|tea party/,
    '<circle cx="14" cy="7.5" r="4"/><circle cx="20" cy="12" r="4"/><circle cx="17.6" cy="19" r="4"/><circle cx="10.4" cy="19" r="4"/><circle cx="8" cy="12" r="4"/><circle cx="14" cy="13.5" r="3" fill="#f3c969"/>',
  ],
  [
    /doil|\blace\b|cornice|vintage|victorian/,
    '<circle cx="14" cy="14" r="8" fill="none" stroke="currentcolor" stroke-width="2" stroke-dasharray="3 2"/><circle cx="14" cy="14" r="2.5"/>',
  ],
]);

/**
 * The print of a product, by the words of its title; many have none.
 * @param {string} title
 * @returns {string | undefined}
 */
export function patternOf(title) {
  const text = title.toLowerCase();
  return PATTERNS.find(([words]) => words.test(text))?.[1];
}
