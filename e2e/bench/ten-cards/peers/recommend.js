/** What recommend-js does with its slider, given a client that answers at once. */
import { relatedProducts } from '@algolia/recommend-js';
import { horizontalSlider } from '@algolia/ui-components-horizontal-slider-js';
import { hits } from './hits.js';

/** @param {any} props */
const card = ({ item, html }) =>
  html`<article class="card">
    <a href=${item.url}
      ><img src=${item.image} width="150" height="150" alt="" />
      <h3>${item.name}</h3></a
    >
    <p>${item.price}</p>
    <button>Add</button>
  </article>`;

relatedProducts({
  container: '#place',
  recommendClient: {
    addAlgoliaAgent() {},
    getRelatedProducts: async () => ({ results: [{ hits }] }),
    getRecommendations: async () => ({ results: [{ hits }] }),
  },
  indexName: 'products',
  objectIDs: ['p0'],
  itemComponent: card,
  view: horizontalSlider,
});
