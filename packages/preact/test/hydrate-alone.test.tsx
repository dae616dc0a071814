import { hydrateOffers } from '@uptier/preact/hydrate';
import { anOffer } from '@uptier/testing';
import { expect, test, vi } from 'vitest';

vi.mock('preact-render-to-string', () => {
  throw new Error('The browser has loaded the renderer of the server.');
});

test.each(['carousel', 'banner', 'comparison', 'shipping'])(
  'a %s wakes up without the renderer of the server',
  async (widget) => {
    const page = {
      widget,
      facts: { offers: [anOffer()] },
      speech: { locale: 'en-US' },
      buttons: [],
    };
    const root = document.createElement('div');
    root.innerHTML = `<div data-uptier-drawn></div><script type="application/json" data-uptier></script>`;
    root.querySelector('script')!.textContent = JSON.stringify(page);
    const { show } = await hydrateOffers(root, {
      onAccept: async () => ({ status: 'done' }),
      onUndo: async () => ({ status: 'undone' }),
      onDecline: () => {},
    });
    show({
      slot: { id: 'cart', placement: 'cart' },
      offers: [anOffer()],
      arms: [],
      shipping: { currency: 'USD', exponent: 2, from: 5000, subtotal: 3000, missing: 2000 },
      comparison: { family: 'phone', tiers: [] },
    });
    expect(root.querySelectorAll('button').length > 0).toBe(widget !== 'comparison');
  },
);
