import { readConsent } from '@uptier/platforms';
import { describe, expect, test } from 'vitest';

/** As gtag pushes it: the arguments of a function. */
function command(...entry: readonly unknown[]): ArrayLike<unknown> {
  return { ...Object.fromEntries(entry.entries()), length: entry.length };
}
const granted = { analytics_storage: 'granted' };
const denied = { analytics_storage: 'denied' };
const privacy = (analytics: unknown, preferences: unknown) => ({
  customerPrivacy: {
    analyticsProcessingAllowed: () => analytics,
    preferencesProcessingAllowed: () => preferences,
  },
});

describe('consent', () => {
  test.each<[string, object, boolean | undefined]>([
    ['is unknown where nothing on the page speaks of it', {}, undefined],
    [
      'is unknown where the data layer holds no consent',
      { dataLayer: [{ event: 'x' }] },
      undefined,
    ],
    [
      'is given by Google’s consent mode',
      { dataLayer: [command('consent', 'default', granted)] },
      true,
    ],
    [
      'is what was said last',
      { dataLayer: [command('consent', 'default', denied), command('consent', 'update', granted)] },
      true,
    ],
    [
      'is gone once it is taken back',
      {
        dataLayer: [
          ['consent', 'update', granted],
          ['consent', 'update', denied],
        ],
      },
      false,
    ],
    [
      'is refused where personalization is',
      { dataLayer: [['consent', 'update', { ...granted, personalization_storage: 'denied' }]] },
      false,
    ],
    [
      'is unknown from a default for one region',
      { dataLayer: [['consent', 'default', { ...granted, region: ['US'] }]] },
      undefined,
    ],
    [
      'keeps what a later command does not name',
      {
        dataLayer: [
          ['consent', 'update', granted],
          ['consent', 'update', { ad_storage: 'denied' }],
        ],
      },
      true,
    ],
    ['is given by Shopify', { Shopify: privacy(true, true) }, true],
    ['is refused where Shopify allows analytics alone', { Shopify: privacy(true, false) }, false],
    ['is unknown while Shopify has not loaded its tool', { Shopify: {} }, undefined],
    [
      'is refused where one of two tools refuses',
      { Shopify: privacy(true, true), dataLayer: [['consent', 'update', denied]] },
      false,
    ],
    [
      'is refused by a tool that breaks',
      {
        Shopify: {
          customerPrivacy: {
            analyticsProcessingAllowed: () => {
              throw new Error('no');
            },
          },
        },
      },
      false,
    ],
    ['is unknown where the data layer is something else', { dataLayer: 'hello' }, undefined],
    [
      'is unknown from entries of no shape',
      { dataLayer: [null, 1, [], ['consent'], ['consent', 'update', 1]] },
      undefined,
    ],
  ])('%s', (_, page, expected) => {
    expect(readConsent(page)).toBe(expected);
  });
});
