// @vitest-environment node
import { expect, expectTypeOf, test } from 'vitest';
import type {
  Cart,
  CartChange,
  CartResult,
  Context,
  Decision,
  Placement,
  Role,
  SourceName,
} from '@uptier/core';
import type { CustomCalls } from '@uptier/platforms';
import type {
  Uptier,
  UptierCart,
  UptierCartChange,
  UptierCartResult,
  UptierContext,
  UptierElements,
  UptierOffer,
  UptierPlatform,
} from '../src/main.js';
import type { PageApi } from '../src/page/page-api.js';
import type { Command, Queue } from '../src/page/queue.js';

type Carousel = UptierElements['uptier-carousel'];

test('where there is no page, as on a server, the script can be imported and does nothing', async () => {
  expect(typeof customElements).toBe('undefined');
  await expect(import('../src/main.js')).resolves.toBeDefined();
});

test('the types of the elements take the words that the elements take', () => {
  expectTypeOf<Carousel['placement']>().toEqualTypeOf<Placement | undefined>();
  expectTypeOf<Carousel['source']>().toEqualTypeOf<SourceName | undefined>();
  expectTypeOf<Carousel['offer-role']>().toEqualTypeOf<Role | undefined>();
  expectTypeOf<UptierElements<{ class?: string }>['uptier-modal']>().toExtend<{ class?: string }>();
  expect(true).toBe(true);
});

test('what the types of window.uptier let a page state is what the core takes', () => {
  type Stated = Pick<
    Context,
    'page' | 'product' | 'cart' | 'order' | 'customer' | 'locale' | 'currency' | 'consent'
  >;
  expectTypeOf<UptierContext>().toExtend<Stated>();
  expectTypeOf<Stated>().toExtend<UptierContext>();
  expectTypeOf<keyof UptierContext>().toEqualTypeOf<keyof Stated>();
  expectTypeOf<keyof NonNullable<UptierContext['customer']>>().toEqualTypeOf<
    keyof NonNullable<Stated['customer']>
  >();
  expectTypeOf<keyof NonNullable<UptierContext['page']>>().toEqualTypeOf<
    keyof NonNullable<Stated['page']>
  >();
  expectTypeOf<UptierCart>().toExtend<Cart>();
  expectTypeOf<UptierCartResult>().toExtend<CartResult>();
  expectTypeOf<CartResult['status']>().toEqualTypeOf<UptierCartResult['status']>();
  expectTypeOf<CartChange>().toExtend<UptierCartChange>();
  expectTypeOf<UptierPlatform>().toExtend<CustomCalls>();
  expect(true).toBe(true);
});

test('and what they say of the answers is what a page gets', () => {
  type Method = 'context' | 'decide' | 'explain' | 'consent';
  expectTypeOf<Decision['offers'][number]>().toExtend<UptierOffer>();
  expectTypeOf<Pick<PageApi, Method>>().toExtend<Pick<Uptier, Method>>();
  expectTypeOf<keyof Queue>().toEqualTypeOf<keyof Uptier>();
  expectTypeOf<Command[0]>().toEqualTypeOf<Parameters<Uptier['push']>[number][0]>();
  expectTypeOf<Window['uptier']>().toEqualTypeOf<Uptier | undefined>();
  // A list, until the script takes it over.
  expectTypeOf<Parameters<Uptier['push']>[number][]>().toExtend<Uptier>();
  expect(true).toBe(true);
});
