import type { Slot } from '@uptier/core';
import type { RenderOptions } from '@uptier/preact/server';

/** A slot, and what shows it. */
interface Served {
  readonly slot: Slot;
  readonly widget: RenderOptions['widget'];
}

/** What the server draws in the cart and the browser wakes up. Both must ask for the same. */
export const CART_SLOTS = {
  upgrade: {
    slot: { id: 'upgrade', placement: 'cart', widget: 'banner', role: 'upgrade' },
    widget: 'banner',
  },
  beside: {
    slot: { id: 'beside', placement: 'cart', role: 'add-on', limit: 3 },
    widget: 'carousel',
  },
} as const satisfies Record<string, Served>;

export type CartSlot = keyof typeof CART_SLOTS;

/** How amounts and texts are written, on both sides alike. */
export const LOCALE = 'en-GB';
