import { expect, it } from 'vitest';
import { titleOf } from '../data/title-of.mjs';

it.for([
  ['RED RETROSPOT  MUG.', 'Red Retrospot Mug'],
  ['SET OF 3 CAKE TINS PANTRY DESIGN ', 'Set of 3 Cake Tins Pantry Design'],
  ['HANGING HEART T-LIGHT HOLDER', 'Hanging Heart T-Light Holder'],
  ["I'M ON HOLIDAY METAL SIGN", "I'm on Holiday Metal Sign"],
  ['SET OF 10 LED DOLLY LIGHTS', 'Set of 10 LED Dolly Lights'],
])('writes %s as %s', ([text = '', title]) => {
  expect(titleOf(text)).toBe(title);
});
