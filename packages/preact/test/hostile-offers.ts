import type { Decision } from '@uptier/core';
import { anOffer, aProduct } from '@uptier/testing';

/** Texts that a page could mistake for its own markup or code. */
export const HOSTILE = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '--></ScRiPt >',
  `"quoted" & 'quoted' &lt;b&gt;`,
  'line\u2028end\u2029here',
];

/** A decision whose every text is hostile. */
export const hostileDecision = (): Decision => ({
  slot: { id: 'cart', placement: 'cart' },
  arms: [],
  offers: HOSTILE.map((text, i) =>
    anOffer({
      id: `offer-${i}`,
      product: aProduct({
        id: `product-${i}`,
        title: text,
        tierName: text,
        image: { src: '/i/phone.jpg', alt: text },
      }),
      gains: [{ type: 'benefit', text }],
    }),
  ),
});
