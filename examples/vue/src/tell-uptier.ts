import { watchEffect } from 'vue';
import { cart, changeCart } from './cart.js';
import { product } from './route.js';

/** What the script takes, before it has come and after. */
interface Uptier {
  push(command: readonly [name: string, said: unknown]): void;
}

const page = window as unknown as { uptier: Uptier };

/** Tells Uptier how the cart is read and changed, and what the page is about, now and whenever that changes. */
export function tellUptier(): void {
  page.uptier ??= [] as (readonly [string, unknown])[];
  page.uptier.push(['platform', { readCart: () => cart.value, changeCart }]);
  watchEffect(() => {
    const about = product.value && { id: product.value.id };
    page.uptier.push(['context', { product: about, cart: cart.value }]);
  });
}
