// @vitest-environment node
import { expect, expectTypeOf, test } from 'vitest';
import type { Placement, Role, SourceName } from '@uptier/core';
import type { UptierElements } from '../src/main.js';

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
