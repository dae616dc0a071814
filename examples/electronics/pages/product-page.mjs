import { dot } from './dot.mjs';
import { html } from './html.mjs';
import { layout } from './layout.mjs';
import { sayInstalments } from './say-instalments.mjs';

/** @typedef {import('../shop/open-shop.mjs').Phone} Product */
/** @typedef {import('../shop/open-shop.mjs').Shop} Shop */

/**
 * The page of one phone, in one colour and size.
 * @param {import('./layout.mjs').View & { product: Product }} view
 */
export function productPage({ product, ...view }) {
  const phones = view.shop.modelOf(product);
  const inColour = phones.filter(({ family }) => family === product.family);
  return layout(view, {
    title: product.title,
    context: { page: { placement: 'product' }, product: { id: product.id } },
    main: html`${theProduct(product, { ...view, phones, inColour })}
      ${inColour.length > 1 && comparison}
      <uptier-carousel
        placement="product"
        source="similar"
        heading="Phones like this one"
        reserve="360"
      ></uptier-carousel>`,
  });
}

/**
 * @param {Product} product
 * @param {import('./layout.mjs').View & Record<'phones' | 'inColour', readonly Product[]>} view
 *   `phones`: of its model; `inColour`: of these those in its colour.
 */
const theProduct = (product, { shop, segment, phones, inColour }) =>
  html`<article class="product">
    <div class="picture">
      <img src="${product.image.src}" width="600" height="600" alt="${product.image.alt}" />
    </div>
    <div>
      <h1>${product.attributes.Model}</h1>
      <p class="soft">
        ${product.proof.rating} of 5 from ${product.proof.count.toLocaleString('en-IN')} ratings
      </p>
      <p class="price">${shop.say(product.price)} ${was(product, shop)}</p>
      ${sayInstalments({ price: product.price, segment, say: shop.say })}
      <nav class="choice" aria-labelledby="colours">
        <h2 id="colours">Colour</h2>
        ${colourChoice(product, phones)}
      </nav>
      <nav class="choice" aria-labelledby="sizes">
        <h2 id="sizes">Storage</h2>
        ${sizeChoice(product, inColour, shop)}
      </nav>
      <form method="post" action="/cart/add">
        <button class="main" name="id" value="${product.id}">Add to cart</button>
      </form>
      ${facts(product)}
    </div>
  </article>`;

const comparison = html`<uptier-compare
  placement="product"
  heading="Which size?"
  reserve="280"
></uptier-compare>`;

/**
 * @param {Product} product
 * @param {Shop} shop
 */
const was = (product, shop) =>
  product.was !== undefined &&
  html`<s><span class="unseen">Maximum retail price </span>${shop.say(product.was)}</s>`;

/**
 * The model's colours, each in the size that is shown, or else in its smallest.
 * @param {Product} product
 * @param {readonly Product[]} phones
 */
function colourChoice(product, phones) {
  const colours = new Set(phones.map(({ options }) => options.Colour));
  return [...colours].map((colour) => {
    const ofColour = phones.filter(({ options }) => options.Colour === colour);
    const to = ofColour.find(({ tierName }) => tierName === product.tierName) ?? ofColour[0];
    return to && choice(to, product, html`${dot(colour)}${colour}`);
  });
}

/**
 * The sizes that this colour comes in.
 * @param {Product} product
 * @param {readonly Product[]} phones
 * @param {Shop} shop
 */
function sizeChoice(product, phones, shop) {
  return phones.map((to) =>
    choice(to, product, html`${to.tierName} <small>${shop.say(to.price)}</small>`),
  );
}

/**
 * @param {Product} to
 * @param {Product} product
 * @param {import('./html.mjs').Value} label
 */
const choice = (to, product, label) =>
  html`<a href="${to.url}" ${to.id === product.id && html` aria-current="page"`}>${label}</a>`;

/** @param {Product} product */
function facts({ attributes, sku }) {
  const { RAM: ram, 'In the box': box } = attributes;
  return html`<dl>
    ${
      ram &&
      html`<div>
        <dt>RAM</dt>
        <dd>${ram}</dd>
      </div>`
    }
    ${
      box &&
      html`<div>
        <dt>In the box</dt>
        <dd>${box}</dd>
      </div>`
    }
    <div>
      <dt>Article</dt>
      <dd>${sku}</dd>
    </div>
  </dl>`;
}
