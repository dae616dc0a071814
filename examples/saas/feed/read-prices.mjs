import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { SOLVES } from './solves.mjs';
import { idOf, wordsOf } from './words-of.mjs';

/**
 * @typedef {import('@uptier/core').Product} Product
 * @typedef {import('@uptier/core').Attribute} Attribute
 *
 * @typedef {Record<string, { value: unknown }> | null} Values What a plan has that differs from the default.
 * @typedef {object} Entry A plan or an add-on of the list.
 * @property {number | string} price
 * @property {number | string} [annualPrice] For a month, where a year is paid at once.
 * @property {string} [unit]
 * @property {Values} features
 * @property {Values} usageLimits
 * @property {string[]} [availableFor]
 *
 * @typedef {object} PriceList
 * @property {string} currency
 * @property {Record<string, { defaultValue: unknown, description: string }>} features
 * @property {Record<string, { defaultValue: number }>} usageLimits
 * @property {Record<string, Entry>} plans
 * @property {Record<string, Entry>} addOns
 */

const LIST = new URL('../data/databox-2024.yml', import.meta.url);

/** The list writes "as much as you like" as a number. */
const NO_LIMIT = 1_000_000_000;

/** @type {Record<string, number>} */
const HOURS = { daily: 24, 'every 4 hours': 4, hourly: 1 };

/** What the plans are compared by. */
const LIMITS = /** @type {const} */ ([
  ['Storage', 'warehouseStorageLimit', 'GB'],
  ['Users', 'usersLimit', undefined],
  ['History', 'historicalDataThreshold', 'months'],
]);

/** @param {number | string} dollars */
const cents = (dollars) => Math.round(Number(dollars) * 100);

/** @param {{ price: number | string }} entry */
const hasPrice = ({ price }) => Number.isFinite(Number(price));

/**
 * The price list in `data/` as products of a feed: the plans, lowest first, then their add-ons.
 * @returns {Promise<{ currency: string, plans: Product[], addOns: Product[] }>}
 */
export async function readPrices() {
  /** @type {PriceList} */
  const list = parse(await readFile(LIST, 'utf8'));
  const sold = Object.entries(list.plans).filter(([, plan]) => hasPrice(plan));
  const plans = sold.map(([key, plan], i) =>
    planOf({ key, plan, tier: i + 1, below: sold[i - 1]?.[1] }, list),
  );
  const addOns = Object.entries(list.addOns)
    .filter(([, addOn]) => hasPrice(addOn))
    .map(([key, addOn]) => addOnOf(key, addOn));
  return { currency: list.currency, plans, addOns };
}

/**
 * @param {{ key: string, plan: Entry, tier: number, below: Entry | undefined }} step
 * @param {PriceList} list
 * @returns {Product}
 */
function planOf({ key, plan, tier, below }, list) {
  const id = key.toLowerCase();
  const year = cents(plan.annualPrice ?? 0) * 12;
  const complements = Object.entries(list.addOns)
    .filter(([, addOn]) => hasPrice(addOn) && addOn.availableFor?.includes(key))
    .map(([addOn]) => /** @type {const} */ ([idOf(addOn), 1]));
  return {
    id,
    title: `Plotline ${wordsOf(id)}`,
    tierName: wordsOf(id),
    kind: 'plan',
    price: cents(plan.price),
    url: `/plans/${id}`,
    family: 'plotline',
    tier,
    plan: {
      interval: 'month',
      per: 'account',
      ...(year > 0 && { terms: [{ interval: 'year', price: year }] }),
    },
    attributes: attributesOf(plan, list),
    benefits: newIn(plan, below, list),
    links: { complements },
    ...(SOLVES[id] && { solves: SOLVES[id] }),
  };
}

/**
 * @param {Entry} plan
 * @param {PriceList} list
 * @returns {Record<string, Attribute>}
 */
function attributesOf({ usageLimits, features }, list) {
  const limits = LIMITS.map(([name, key, unit]) => {
    const value = Number(usageLimits?.[key]?.value ?? list.usageLimits[key]?.defaultValue);
    const scale = { value, ...(unit && { unit }), better: /** @type {const} */ ('more') };
    return [name, value >= NO_LIMIT ? 'unlimited' : scale];
  });
  const often = features?.['dataSyncFrequency']?.value;
  const hours = {
    value: (typeof often === 'string' && HOURS[often]) || 24,
    unit: 'h',
    better: /** @type {const} */ ('less'),
  };
  return { ...Object.fromEntries(limits), 'Data refreshed every': hours };
}

/**
 * The features that the plan below lacks, and the limits that are gone, in words.
 * @param {Entry} plan
 * @param {Entry | undefined} below
 * @param {PriceList} list
 */
function newIn(plan, below, { features }) {
  const had = below?.features ?? {};
  const own = Object.entries(plan.features ?? {})
    .filter(([key, { value }]) => value === true && had[key] === undefined)
    .map(([key]) => features[key]?.description.match(/\d+\+? .*integrations/)?.[0] ?? wordsOf(key));
  const free = LIMITS.filter(([, key]) => {
    const [now, before] = [plan, below].map((one) => one?.usageLimits?.[key]?.value);
    return Number(now) >= NO_LIMIT && !(Number(before) >= NO_LIMIT);
  }).map(([name]) => `Unlimited ${name.toLowerCase()}`);
  return [...free, ...own];
}

/**
 * @param {string} key
 * @param {Entry} addOn
 * @returns {Product}
 */
function addOnOf(key, { price, unit }) {
  const id = idOf(key);
  const isOnce = unit?.includes('one time');
  return {
    id,
    title: wordsOf(id.replaceAll('-', ' ')),
    price: cents(price),
    ...(isOnce
      ? { kind: 'service' }
      : { kind: 'plan', plan: { interval: 'month', per: 'account' } }),
    ...(SOLVES[id] && { solves: SOLVES[id] }),
  };
}
