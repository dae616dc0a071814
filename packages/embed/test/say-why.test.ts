import { createCatalog, decide } from '@uptier/core';
import { why } from '@uptier/preact/why/ko';
import { aContext, aFeed } from '@uptier/testing';
import { expect, test } from 'vitest';
import { sayWhy } from '../src/chunks/explain.js';

const slot = { id: 'a', placement: 'cart', widget: 'carousel' } as const;
const catalog = createCatalog(aFeed());
const [decision] = decide(catalog, aContext(), [slot], { trace: 'all' });
const [offer] = decision!.offers;

test('a shopper is told why he sees an offer, in one sentence', () => {
  expect(sayWhy(offer!, decision!, { catalog })).toBe(
    'You have the 64 GB version in your cart; this one has Storage 128 GB.',
  );
});

test('he is told in the language of the page', () => {
  expect(sayWhy(offer!, decision!, { catalog, why })).toBe(
    '장바구니에 64 GB 버전 상품이 있어요. 이 상품은 Storage 128 GB 사양이에요.',
  );
});
