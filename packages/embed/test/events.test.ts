import { cartChange } from '@uptier/core';
import { anOffer } from '@uptier/testing';
import { expect, test } from 'vitest';
import { askPage, raiseReport, type AcceptDetail } from '../src/page/events.js';

const slot = { id: 'a', placement: 'cart' } as const;
const offer = anOffer();
const asked = { slot, offer, offers: [offer] };
const change = cartChange(offer);

/** A child in a page, so that what bubbles can be heard outside it. */
function listen(type: string, hear: (event: CustomEvent<AcceptDetail>) => void): Element {
  document.body.innerHTML = '<main><uptier-carousel></uptier-carousel></main>';
  document.querySelector('main')!.addEventListener(type, (event) => hear(event as CustomEvent));
  return document.querySelector('uptier-carousel')!;
}

test('tells the page what happened, with its details', () => {
  const heard: unknown[] = [];
  const target = listen('uptier:seen', ({ detail }) => heard.push(detail));
  raiseReport(target, { type: 'seen', slot, offer, position: 2, arms: [] });
  expect(heard).toEqual([{ slot, offer, position: 2, arms: [] }]);
});

test('leaves the work to the platform where the page does not answer', () => {
  const target = listen('uptier:accept', () => {});
  expect(askPage(target, asked, change)).toBeUndefined();
});

test('tells the page by what the cart is to be changed', () => {
  const heard: unknown[] = [];
  const target = listen('uptier:accept', ({ detail }) => heard.push(detail.change));
  void askPage(target, asked, change);
  expect(heard).toEqual([change]);
});

test('lets the page do the work and answer', async () => {
  const target = listen('uptier:accept', ({ detail }) => detail.respondWith({ status: 'done' }));
  expect(await askPage(target, asked, change)).toEqual({ status: 'done' });
});

test('does nothing where the page prevents it', async () => {
  const target = listen('uptier:accept', (event) => event.preventDefault());
  expect(await askPage(target, asked, change)).toMatchObject({ status: 'refused' });
});
