import { html } from 'hono/html';
import { layout } from './layout.mjs';

/** What the first look shows: one of each department. */
const IN_WINDOW = ['23173', '20725', '47566', '22727'];

/**
 * The home page: what sells, what has become cheaper, and what fits the shopper.
 * @param {import('./layout.mjs').View} view
 */
export const homePage = (view) =>
  layout(view, {
    title: 'Things for the house',
    context: { page: { placement: 'home' } },
    main: html` ${shopWindow(view)}
      <uptier-carousel
        class="row"
        placement="home"
        source="bestSellers"
        heading="Best sellers"
        reserve="480"
      ></uptier-carousel>
      <section>
        <h2>Have a look round</h2>
        <ul class="departments">
          ${view.shop.departments.map(departmentTile)}
        </ul>
      </section>
      <uptier-carousel placement="home" source="deals" heading="Now cheaper"></uptier-carousel>
      <uptier-carousel
        placement="home"
        source="personal"
        heading="Picked for you"
      ></uptier-carousel>`,
  });

/** @param {import('./layout.mjs').View} view */
const shopWindow = ({ shop }) =>
  html`<section class="window">
    <div>
      <h1>Spots, hearts and a proper pot of tea</h1>
      <p>
        Lunch bags, bunting, cake stands and all the small things that make a house a cheerful one.
      </p>
      <p><a class="main" href="/c/kitchen/teatime">Lay the tea table</a></p>
    </div>
    <div class="pictures">
      ${IN_WINDOW.map((id) => shop.product(id)).map(
        ({ url, image, title }) =>
          html`<a href="${url}"><img src="${image}" width="600" height="600" alt="${title}" /></a>`,
      )}
    </div>
  </section>`;

/** @param {import('../shop/open-shop.mjs').Department} department */
const departmentTile = ({ name, url, shelves }) =>
  html`<li>
    <a href="${url}">
      <img src="${middleOf(shelves)?.image}" width="600" height="600" alt="" loading="lazy" />
      <strong>${name}</strong>
      <small>${shelves.map((shelf) => shelf.name).join(', ')}</small>
    </a>
  </li>`;

/**
 * What sells best on the middle shelf: the first ones are in the window already.
 * @param {import('../shop/open-shop.mjs').Shelf[]} shelves
 */
const middleOf = (shelves) => shelves[Math.floor(shelves.length / 2)]?.products[0];
