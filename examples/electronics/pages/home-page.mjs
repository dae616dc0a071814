import { dot } from './dot.mjs';
import { html } from './html.mjs';
import { layout } from './layout.mjs';

/** @typedef {import('../feed/make-product.mjs').Product} Product */

/**
 * The home page: every model once, the cheapest first.
 * @param {import('./layout.mjs').View} view
 */
export function homePage(view) {
  const { shop } = view;
  return layout(view, {
    title: 'Phones',
    main: html` <div class="intro">
        <h1>Phones, by size and colour</h1>
        <p>${shop.models.length} models. Choose one, then its colour and its storage.</p>
      </div>
      <ul class="models">
        ${shop.models.map((phones) => modelCard(phones, shop.say))}
      </ul>`,
  });
}

/**
 * @param {readonly Product[]} phones Of one model, cheapest first.
 * @param {(amount: number) => string} say
 */
function modelCard(phones, say) {
  const [cheapest] = phones;
  // Of several colours at that price the last one listed: the first is white or black for most models.
  const shown = phones.findLast(({ price }) => price === cheapest?.price);
  if (!shown) return undefined;
  const colours = [...new Set(phones.map(({ options }) => options.Colour))];
  return html` <li>
    <a class="model" href="${shown.url}">
      <span class="picture"><img src="${shown.image.src}" width="600" height="600" alt="" /></span>
      <strong>${shown.attributes.Model}</strong>
      <span>${phones.some(({ price }) => price > shown.price) && 'from '}${say(shown.price)}</span>
      <small>${sizes(phones)}</small>
      <span class="dots" role="img" aria-label="In ${colours.join(', ')}">${colours.map(dot)}</span>
    </a>
  </li>`;
}

/** @param {readonly Product[]} phones */
function sizes(phones) {
  const values = new Set(phones.map(({ attributes }) => attributes.Storage.value));
  return `${[...values].toSorted((a, b) => a - b).join(', ')} GB`;
}
