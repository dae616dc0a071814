/** InstantSearch's related products in its carousel, given a client that answers at once. */
import instantsearch from 'instantsearch.js/es/index.js';
import { carousel } from 'instantsearch.js/es/templates/carousel/carousel.js';
import relatedProducts from 'instantsearch.js/es/widgets/related-products/related-products.js';
import { hits } from './hits.js';

const search = instantsearch({
  indexName: 'products',
  searchClient: /** @type {any} */ ({
    search: async (/** @type {unknown[]} */ asked) => ({
      results: asked.map(() => ({ hits: [] })),
    }),
    getRecommendations: async (/** @type {{ requests?: unknown[] } & unknown[]} */ asked) => ({
      results: (asked.requests ?? asked).map(() => ({ hits })),
    }),
  }),
});
search.addWidgets([
  relatedProducts({
    container: '#place',
    objectIDs: ['p0'],
    templates: /** @type {any} */ ({
      layout: carousel(),
      item: (/** @type {any} */ item, /** @type {any} */ { html }) =>
        html`<article class="card">
          <a href=${item.url}
            ><img src=${item.image} width="150" height="150" alt="" />
            <h3>${item.name}</h3></a
          >
          <p>${item.price}</p>
          <button>Add</button>
        </article>`,
    }),
  }),
]);
search.start();
