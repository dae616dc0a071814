import { readFile } from 'node:fs/promises';
import { coloursOf } from './colours-of.mjs';
import { motifOf } from './motif-of.mjs';
import { patternOf } from './pattern-of.mjs';
import { signWords } from './sign-words.mjs';

/** Whether something pale is printed on it, or something deep. */
const isPale = (/** @type {string} */ colour) => Number.parseInt(colour.slice(1, 3), 16) > 0xee;

/**
 * A picture of a product as SVG: the drawing of its kind, in the colours and with the print that
 * its title names. It names no file; a sign says its own words.
 * @param {{ id: string, title: string }} product
 */
export async function drawPicture({ id, title }) {
  const { main, deep, pale, ground } = coloursOf({ id, title });
  const tile = patternOf(title);
  const print = isPale(main) ? deep : pale;
  const motif = motifOf(title);
  const drawing = await readFile(new URL(`motifs/${motif}.svg`, import.meta.url), 'utf8');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200" width="600" height="600">
<style>
.a { fill: ${main} } .b { fill: ${deep} } .c { fill: ${pale} } .p { fill: ${tile ? 'url(#print)' : main} }
.w { fill: #fffdf9 } .k { fill: #b98d5f } .r { fill: #cf4f46 } .g { fill: #6f9a68 } .d { fill: #3c4147 }
.f { fill: #f5b942 } .q { fill: #fff; fill-opacity: .55; stroke: #a9b4bb; stroke-width: 2 }
.s { fill: #3b2c20; fill-opacity: .12 } .sky { fill: #bcd6e6 } .glow { fill: #fbe09a; fill-opacity: .5 }
.shine { fill: #fff; fill-opacity: .35 }
.l, .m, .lw, .wl, .lp { fill: none; stroke: ${deep}; stroke-width: 5; stroke-linecap: round; stroke-linejoin: round }
.m { stroke: #a4aab1 } .lw, .wl { stroke: #fffdf9 } .lw, .lp, .thin { stroke-width: 3 } .lp { stroke: ${pale} }
.wide { stroke-width: 9 } .dash { stroke-dasharray: 6 6 } .wl { stroke-width: 6 }
.words { font: 700 12px Georgia, 'Liberation Serif', serif; text-anchor: middle; letter-spacing: .5px }
.ring circle { fill: none; stroke-width: 9 } .ring .ra { stroke: ${main} } .ring .rb { stroke: ${deep} } .ring .rc { stroke: #f5b942 }
</style>
<defs><pattern id="print" width="28" height="28" patternUnits="userSpaceOnUse"><rect width="28" height="28" fill="${main}"/><g fill="${print}" color="${print}">${tile ?? ''}</g></pattern></defs>
<rect width="200" height="200" fill="${ground}"/>
${sized(drawing, title)}${motif === 'sign' ? signWords(title) : ''}</svg>`;
}

/** How large a thing is drawn that says its size: a small one must look smaller beside a large one. */
const SCALES = /** @type {const} */ ([
  [/\b(small|mini)\b/, 0.72],
  [/\bmed(ium)?\b/, 0.86],
]);

/**
 * @param {string} drawing
 * @param {string} title
 */
function sized(drawing, title) {
  const scale = SCALES.find(([words]) => words.test(title.toLowerCase()))?.[1];
  // Things stand on the ground, a bit below the middle.
  return scale
    ? `<g transform="translate(100 132) scale(${scale}) translate(-100 -132)">${drawing}</g>`
    : drawing;
}
