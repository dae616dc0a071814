import { hydrateOffers } from '@uptier/preact/hydrate';
import { renderOffers } from '@uptier/preact/server';
import { anOffer, aProduct } from '@uptier/testing';
import { expect, test } from 'vitest';

const product = aProduct({ title: 'Phone 128 GB', image: { src: '/gone.jpg' } });
const decision = {
  slot: { id: 'cart', placement: 'cart' },
  offers: [anOffer({ product })],
  arms: [],
} as const;

/** A server's page, whose picture the browser has already asked for. */
function serve(naturalWidth: number) {
  const root = document.createElement('main');
  root.innerHTML = renderOffers(decision, { widget: 'carousel', locale: 'en-US' }).html;
  document.body.append(root);
  const picture = root.querySelector('img')!;
  Object.defineProperties(picture, {
    complete: { value: true },
    naturalWidth: { value: naturalWidth },
    // As a browser does with what it cannot load.
    setAttribute: { value: () => picture.dispatchEvent(new Event('error')) },
  });
  return root;
}

const wake = (root: Element) =>
  hydrateOffers(root, {
    onAccept: async () => ({ status: 'done' }),
    onUndo: async () => ({ status: 'undone' }),
    onDecline: () => {},
  });

test('a picture that was broken before the page woke up gives way to the initial', async () => {
  const root = serve(0);
  await wake(root);
  await expect.poll(() => root.querySelector('.uptier-placeholder')?.textContent).toBe('P');
  expect(root.querySelector('img')).toBeNull();
});

test('a picture that is there by then stays, and is not asked for again', async () => {
  const root = serve(600);
  const picture = root.querySelector('img');
  await wake(root);
  await new Promise((done) => setTimeout(done));
  expect(root.querySelector('img')).toBe(picture);
});
