/** A cart page that draws its offers itself, with the theme: for any bundler. */
// A style sheet gives nothing.
// oxlint-disable-next-line import/no-unassigned-import
import '@uptier/preact/theme.css';
import { createCatalog, decide, readFeed } from '@uptier/core';
import { OfferCarousel, UptierProvider } from '@uptier/preact';
import { h, render } from 'preact';
import feedJson from './feed.json';

const { feed } = readFeed(feedJson);
const cart = {
  lines: [{ key: '1', id: 'phone-64', quantity: 1, price: 49900 }],
  subtotal: 49900,
  currency: 'USD',
};
const [decision] = decide(createCatalog(feed), { now: Date.now(), cart }, [
  { id: 'cart', placement: 'cart' },
]);
const carousel = h(OfferCarousel, { offers: decision.offers, onAccept() {} });
render(h(UptierProvider, { locale: 'en-US' }, carousel), document.body);
