/**
 * Which drawing a product gets: the first whose words are in its title.
 * @type {readonly (readonly [motif: string, words: RegExp])[]}
 */
const MOTIFS = [
  ['lunch-bag', /lunch bag/],
  ['lunch-box', /lunch box|snack boxes/],
  ['small-bag', /charlotte bag|shoulder bag|picnic bag/],
  ['tote', /\bbag\b|shopper/],
  ['mat', /doormat|kneeling pad/],
  ['basket', /picnic basket/],
  ['parasol', /parasol|umbrella/],
  ['watering-can', /watering can/],
  ['thermometer', /thermometer/],
  ['herb-marker', /marker/],
  ['bunting', /bunting|garland/],
  ['paper-chain', /paper chain/],
  ['napkins', /napkins/],
  ['party-candles', /party candles/],
  ['paper-cup', /paper cups/],
  ['doily', /doilies/],
  ['card', /^card|birthday card|greeting card/],
  ['wrap', /\bwrap\b/],
  ['tag', /tags/],
  ['cake-case', /cases/],
  ['gingerbread', /gingerbread|kids cookie/],
  ['cutter', /cutter/],
  ['spoons', /spoons/],
  ['bread-bin', /bread bin/],
  ['storage-jar', /storage jar/],
  ['t-light', /hanging heart.*light|heart.*t-light|candleholder.*heart/],
  ['t-light-glass', /t-light|tea lights/],
  ['jar', /jam jar/],
  ['tins', /spice tins|herb tins|coffee sugar/],
  ['tin', /\btins?\b/],
  ['candle', /candle/],
  ['egg-cup', /egg cup/],
  ['teacup', /teacup/],
  ['cake-stand', /cake ?stand/],
  ['teapot', /teapot|tea set/],
  ['jug', /jug/],
  ['plate', /plate/],
  ['bowl', /bowl/],
  ['mug', /mug|\bcup\b/],
  ['apron', /apron/],
  ['oven-glove', /oven glove/],
  ['tea-towel', /towels/],
  ['wall-clock', /wall clock/],
  ['alarm-clock', /clock/],
  ['toadstool', /night light/],
  ['lantern', /lantern/],
  ['lights', /lights/],
  ['chalkboard', /chalkboard/],
  ['door-hanger', /door hanger/],
  ['sign', /\bsign\b|memo ?board/],
  ['frame', /frame/],
  ['knob', /knob/],
  ['hook', /hook|hanger|rack|lovebirds/],
  ['organiser', /organiser/],
  ['heart', /wicker|trellis|filigree/],
  ['cushion', /cushion/],
  ['hot-water-bottle', /hot water bottle/],
  ['nesting', /nesting/],
  ['jewellery-stand', /jewellery stand/],
  ['box', /\b(box|boxes|chest|pot)\b/],
  ['deco-heart', /heart|decoration/],
];

/**
 * The name of the drawing for a title; what nobody has drawn yet is a box.
 * @param {string} title
 */
export function motifOf(title) {
  const text = title.toLowerCase();
  return MOTIFS.find(([, words]) => words.test(text))?.[0] ?? 'box';
}
