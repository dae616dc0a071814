import { orElse } from '../or-else.js';
import { variantField } from './chosen-variant.js';

/**
 * Calls `look` when a script sets the hidden field of the product's form, which raises no event. Watches the one form
 * alone; `follow` finds it again, since shops redraw it.
 */
export function watchForm(
  { document, MutationObserver }: Window & typeof globalThis,
  look: () => void,
): { follow(): void; stop(): void } {
  const observer = new MutationObserver(look);
  let watched: Element | null = null;
  return {
    follow() {
      const form = orElse(() => variantField(document)?.closest('form') ?? null, null);
      if (form === watched) return;
      observer.disconnect();
      watched = form;
      if (form) observer.observe(form, { subtree: true, attributeFilter: ['value'] });
    },
    stop: () => observer.disconnect(),
  };
}
