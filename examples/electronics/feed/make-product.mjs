import { MOST_OF_ONE } from '../cart/most-of-one.mjs';

/** Paise in a rupee: the feed's money is in the minor unit. */
const MINOR = 100;

/**
 * @typedef {{ value: number, unit: string, better: 'more' }} Scale
 * @typedef {{ Model: string, Storage: Scale, Colour: string, RAM?: string, 'In the box'?: string }} Attributes
 *
 * @typedef {object} Product One phone, in one colour and size, as the feed states it.
 * @property {string} id
 * @property {string} sku
 * @property {'good'} kind
 * @property {string} title
 * @property {string} url
 * @property {{ src: string, width: number, height: number, alt: string }} image
 * @property {number} price
 * @property {number} [was]
 * @property {string} family
 * @property {number} tier
 * @property {string} tierName
 * @property {string} parent
 * @property {{ Storage: string, Colour: string }} options
 * @property {string[]} category
 * @property {string} brand
 * @property {Attributes} attributes
 * @property {{ rating: number, count: number }} proof
 * @property {{ max: number }} quantity
 */

/**
 * Makes the feed's product of a listing.
 * @param {object} input
 * @param {import('./read-listing.mjs').Listing} input.listing
 * @param {number} input.tier Its rank in its family; 1 = the smallest.
 * @param {string | undefined} input.ram Of all phones of its model, where it is sure.
 * @returns {Product}
 */
export function makeProduct({ listing, tier, ram }) {
  const { model, colour, storage, price, mrp, box } = listing;
  const tierName = `${storage} GB`;
  const id = slug(model, colour, tierName);
  return {
    id,
    sku: listing.sku,
    kind: 'good',
    title: `${listing.brand} ${model} (${colour}, ${tierName})`,
    url: `/p/${id}`,
    image: { src: `/pictures/${id}.svg`, width: 600, height: 600, alt: `${model} in ${colour}` },
    price: price * MINOR,
    ...(mrp && mrp > price && { was: mrp * MINOR }),
    family: slug(model, colour),
    tier,
    tierName,
    parent: slug(model),
    options: { Storage: tierName, Colour: colour },
    category: ['Phones'],
    brand: listing.brand,
    attributes: {
      Model: model,
      Storage: { value: storage, unit: 'GB', better: 'more' },
      Colour: colour,
      ...(ram && { RAM: ram }),
      ...(box && { 'In the box': box }),
    },
    proof: { rating: listing.rating, count: listing.ratings },
    quantity: { max: MOST_OF_ONE },
  };
}

/** @param {string[]} words */
const slug = (...words) =>
  words
    .join(' ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
