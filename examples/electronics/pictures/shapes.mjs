/**
 * @typedef {object} Shape How a phone looks; lengths in millimetres.
 * @property {number} width
 * @property {number} height
 * @property {number} corner The radius of its corners.
 * @property {'notch' | 'button'} front
 * @property {'round' | 'square'} bump What the lenses stand on.
 * @property {readonly (readonly [number, number])[]} lenses Their places, from the upper left.
 */

/** @type {Shape['lenses']} */
const ONE = [[9, 9]];
/** @type {Shape['lenses']} */
const BESIDE = [
  [8.5, 8.5],
  [18, 8.5],
];
/** @type {Shape['lenses']} */
const ABOVE = [
  [9, 9],
  [9, 20],
];
/** @type {Shape['lenses']} */
const TWO = [
  [11, 10.5],
  [11, 23.5],
];
/** @type {Shape['lenses']} */
const THREE = [
  [10.5, 10.5],
  [10.5, 23.5],
  [23, 17],
];

/** @type {Record<string, Shape>} */
const SHAPES = {
  'iPhone 8': { width: 67, height: 138, corner: 10, front: 'button', bump: 'round', lenses: ONE },
  'iPhone 8 Plus': {
    width: 78,
    height: 158,
    corner: 11,
    front: 'button',
    bump: 'round',
    lenses: BESIDE,
  },
  'iPhone SE': { width: 67, height: 138, corner: 10, front: 'button', bump: 'round', lenses: ONE },
  'iPhone XR': { width: 76, height: 151, corner: 12, front: 'notch', bump: 'round', lenses: ONE },
  'iPhone XS Max': {
    width: 77,
    height: 158,
    corner: 12,
    front: 'notch',
    bump: 'round',
    lenses: ABOVE,
  },
  'iPhone 11': { width: 76, height: 151, corner: 12, front: 'notch', bump: 'square', lenses: TWO },
  'iPhone 11 Pro': {
    width: 71,
    height: 144,
    corner: 12,
    front: 'notch',
    bump: 'square',
    lenses: THREE,
  },
  'iPhone 11 Pro Max': {
    width: 78,
    height: 158,
    corner: 12,
    front: 'notch',
    bump: 'square',
    lenses: THREE,
  },
  'iPhone 12 Mini': {
    width: 64,
    height: 132,
    corner: 9,
    front: 'notch',
    bump: 'square',
    lenses: TWO,
  },
  'iPhone 12': { width: 72, height: 147, corner: 9, front: 'notch', bump: 'square', lenses: TWO },
  'iPhone 12 Pro': {
    width: 72,
    height: 147,
    corner: 9,
    front: 'notch',
    bump: 'square',
    lenses: THREE,
  },
  'iPhone 12 Pro Max': {
    width: 78,
    height: 161,
    corner: 9,
    front: 'notch',
    bump: 'square',
    lenses: THREE,
  },
};

/** @type {Shape} */
const PLAIN = { width: 72, height: 147, corner: 10, front: 'notch', bump: 'round', lenses: ONE };

/**
 * The shape of a model; one that is not known yet is a plain phone.
 * @param {string} model
 */
export function shapeOf(model) {
  return SHAPES[model] ?? PLAIN;
}
