/** Searchspring Snap's recommendations in its carousel, given a client that answers at once; without the Snap class, which waits 150 ms more. */
import { Recommendation } from '@searchspring/snap-preact-components';
import { createRecommendationController } from '@searchspring/snap-preact/dist/esm/create/index.js';
import { h, render } from 'preact';
import { hits } from './hits.js';

const globals = { siteId: 'shop' };
const display = { threshold: 1, template: { uuid: 'template' }, templateParameters: {} };
const answer = {
  meta: {},
  profile: { tag: 'similar', type: 'default', display },
  responseId: 'answer',
  results: hits.map(({ objectID: uid, name, url, image: imageUrl, price }) => ({
    id: uid,
    mappings: { core: { uid, name, url, imageUrl, price: Number(price.slice(1)) } },
    attributes: {},
  })),
};
const controller = createRecommendationController(
  {
    url: {},
    controller: { id: 'similar', tag: 'similar', beacon: { enabled: false }, globals },
    client: { globals, config: {} },
    mode: 'production',
  },
  { client: { search: async () => ({}), recommend: async () => answer } },
);
void controller
  .search()
  .then(() =>
    render(
      h(Recommendation, { controller, results: controller.store.results }),
      /** @type {Element} */ (document.querySelector('#place')),
    ),
  );
