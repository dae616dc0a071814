import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFeed } from '@uptier/core';
import { expect, it } from 'vitest';
import { buildFeed } from '../feed/build-feed.mjs';

it('makes a feed of one family of plans, with add-ons of none, that is read without a warning', async () => {
  const folder = await buildFeed();
  const { feed, warnings } = readFeed(JSON.parse(readFileSync(join(folder, 'feed.json'), 'utf8')));
  expect(warnings).toEqual([]);
  expect(Object.fromEntries(feed?.products.map(({ id, family }) => [id, family]) ?? [])).toEqual({
    free: 'plotline',
    starter: 'plotline',
    professional: 'plotline',
    growth: 'plotline',
    premium: 'plotline',
    '15-minute-sync': undefined,
    'advanced-security': undefined,
    'branding-and-white-labelling': undefined,
    'dedicated-analyst': undefined,
    'fiscal-calendar': undefined,
    'guided-onboarding': undefined,
    'quickstart-onboarding': undefined,
  });
}, 60_000);
