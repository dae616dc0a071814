import type { Slot } from '@uptier/core';
import { aCatalog, aContext } from '@uptier/testing';
import { describe, expect, test } from 'vitest';
import { decideSlots } from '../../../src/decide/decide-slots.js';
import type { Answered } from '../../../src/decide/decision.js';
import { phone128, phone64, phoneCase } from '../a-scene.js';

const slot: Slot = { id: 'banner', placement: 'cart', widget: 'banner' };
const UPGRADE = 'upgrade:phone-128:line-1';

/** What a banner offers while `answered` is left of what it asked. */
const offered = (answered?: Answered, visitor: object = {}) =>
  decideSlots({
    catalog: aCatalog({ products: [phone64, phone128, phoneCase] }),
    context: aContext({ visitor }),
    slots: [slot],
    answered: new Map(answered ? [[slot.id, answered]] : []),
  })[0]!.offers.map(({ id, alternative }) => [id, alternative?.product.id]);

describe('the guard answered', () => {
  test('passes all where nobody has said no', () => {
    expect(offered()).toEqual([[UPGRADE, 'case']]);
  });

  test('refuses all but what is left, which has nothing smaller after it', () => {
    expect(offered({ left: 'add-on:case:line-1' })).toEqual([['add-on:case:line-1', undefined]]);
    expect(offered({ left: undefined })).toEqual([]);
  });

  test('lets what is left stand beside the no, and beside what was shown before', () => {
    const visitor = { declined: ['f:phone'], shownThisSession: 6 };
    expect(offered({ left: UPGRADE }, visitor)).toEqual([[UPGRADE, undefined]]);
  });
});
