import { html } from 'hono/html';
import { sayMoney } from '../shop/say-money.mjs';
import { layout } from './layout.mjs';

/**
 * The menu: what sells best, then every pizza in its sizes.
 * @param {import('./layout.mjs').View} view
 */
export const menuPage = (view) =>
  layout(view, {
    title: 'Menu',
    context: { page: { placement: 'home' } },
    main: html`<h1>From the oven</h1>
      <uptier-carousel
        placement="home"
        source="bestSellers"
        heading="What sells best"
        reserve="380"
      ></uptier-carousel>
      ${view.shop.categories.map(
        (category) =>
          html`<section>
            <h2>${category}</h2>
            <ul class="menu">
              ${view.shop.menu(category).map(onMenu)}
            </ul>
          </section>`,
      )}`,
  });

/** @param {import('../shop/open-shop.mjs').Pizza} pizza */
const onMenu = ({ name, sizes }) =>
  html`<li>
    <img src="${sizes[0]?.image}" width="300" height="300" alt="" loading="lazy" />
    <div>
      <h3>${name}</h3>
      <p class="soft">${sizes[0]?.ingredients.join(', ')}</p>
      <p class="sizes">
        ${sizes.map(
          ({ url, size, price }) =>
            html`<a href="${url}" aria-label="${name}, size ${size}, ${sayMoney(price)}"
              ><b>${size}</b> ${sayMoney(price)}</a
            >`,
        )}
      </p>
    </div>
  </li>`;
