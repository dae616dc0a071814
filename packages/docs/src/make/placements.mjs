import { PLACEMENTS } from '@uptier/core';
import {
  createBigCommerce,
  createCustom,
  createShopify,
  createWooCommerce,
} from '@uptier/platforms';
import { table } from './table.mjs';

/** What the documentation calls a platform. */
const TITLES = {
  shopify: 'Shopify',
  woocommerce: 'WooCommerce',
  bigcommerce: 'BigCommerce',
  custom: 'your own shop',
};

const platforms = () => [
  createShopify(),
  createWooCommerce(),
  createBigCommerce(),
  createCustom(() => ({})),
];

const sign = (/** @type {boolean} */ is) => (is ? 'yes' : '–');

/** Which placements each platform serves, and what it can do: as the platforms themselves say it. */
export function placements() {
  const all = platforms();
  const names = all.map(({ name }) => TITLES[/** @type {keyof typeof TITLES} */ (name)]);
  const served = PLACEMENTS.map((placement) => [
    `\`${placement}\``,
    ...all.map((one) => sign(one.placements.includes(placement))),
  ]);
  const abilities = [
    ['today’s prices', ...all.map(({ quote }) => sign(quote !== undefined))],
    ['hears of cart changes by others', ...all.map(({ onChange }) => sign(onChange !== undefined))],
    ['can exchange in a placed order', ...all.map(({ amendOrder }) => sign(amendOrder))],
  ];
  return [
    table(['placement', ...names], served),
    '',
    table(['the platform', ...names], abilities),
  ].join('\n');
}
