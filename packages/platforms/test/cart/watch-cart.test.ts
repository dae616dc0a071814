import { expect, test } from 'vitest';
import type { PageCart } from '../../src/cart/cart.js';
import { watchCart } from '../../src/cart/watch-cart.js';

/** A browser's list of requests, to which a test adds. */
function someRequests() {
  let tell: ((list: { getEntries(): { name: string }[] }) => void) | undefined;
  class Observer {
    constructor(callback: NonNullable<typeof tell>) {
      tell = callback;
    }
    observe(): void {}
    disconnect(): void {
      tell = undefined;
    }
  }
  return {
    PerformanceObserver: Observer as unknown as typeof PerformanceObserver,
    make: (...names: string[]) => tell?.({ getEntries: () => names.map((name) => ({ name })) }),
  };
}

function watching(own: string[] = []) {
  let noticed = 0;
  let looked = 0;
  const requests = someRequests();
  const document = Object.assign(new EventTarget(), { hidden: false });
  const ways = { notice: () => void noticed++, look: () => void looked++ };
  const cart = { ...ways, onChange: () => () => {} } as unknown as PageCart;
  const isOwn = (address: string): boolean => own.splice(own.indexOf(address) >>> 0, 1).length > 0;
  const ask = Object.assign(async () => Promise.reject(new Error('asked')), { isOwn });
  const signs = { events: ['cart:changed'], requests: /\/cart\/add/ };
  const onChange = watchCart({ cart, ask, signs }, { document, ...requests });
  return { onChange, requests, document, noticed: () => noticed, looked: () => looked };
}

test('a request of others that changes the cart is a sign; ours, and all others, are none', () => {
  const { onChange, requests, noticed } = watching(['/cart/add?ours']);
  onChange(() => {});
  requests.make('/cart/add?ours', '/cart.js', '/search');
  expect(noticed()).toBe(0);
  requests.make('/cart/add?theirs');
  expect(noticed()).toBe(1);
});

test('an event with a promise is a sign once that has ended, well or not', async () => {
  const { onChange, document, noticed } = watching();
  onChange(() => {});
  for (const promise of [Promise.resolve(), Promise.reject(new Error('no'))]) {
    document.dispatchEvent(Object.assign(new Event('cart:changed'), { promise }));
  }
  expect(noticed()).toBe(0);
  await new Promise((resolve) => setTimeout(resolve));
  expect(noticed()).toBe(2);
});

test('the cart is looked at when the shopper comes back by Back or from another tab, which is no sign of a change', () => {
  const { onChange, document, noticed, looked } = watching();
  const stop = onChange(() => {});
  const turn = (hidden: boolean) => {
    document.hidden = hidden;
    document.dispatchEvent(new Event('visibilitychange'));
  };
  turn(true);
  expect(looked()).toBe(0);
  turn(false);
  expect(looked()).toBe(1);
  expect(noticed()).toBe(0);
  stop();
  turn(true);
  turn(false);
  expect(looked()).toBe(1);
});

test('looks while somebody listens, and no longer', async () => {
  const { onChange, requests, noticed } = watching();
  const stops = [onChange(() => {}), onChange(() => {})];
  requests.make('/cart/add');
  stops[0]?.();
  requests.make('/cart/add');
  stops[1]?.();
  requests.make('/cart/add');
  expect(noticed()).toBe(2);
});
