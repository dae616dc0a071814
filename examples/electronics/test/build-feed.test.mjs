import { readFileSync } from 'node:fs';
import { readFeed } from '@uptier/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildFeed } from '../feed/build-feed.mjs';
import { INSTALMENTS, instalmentsOf } from '../shop/instalments.mjs';

describe('the feed that the command makes of the shop’s export', () => {
  /** @type {ReturnType<typeof readFeed>} */
  let read;
  beforeAll(async () => {
    const { file } = await buildFeed();
    read = readFeed(JSON.parse(readFileSync(file, 'utf8')));
  }, 60_000);

  it('is read whole and without a warning', () => {
    expect(read.warnings).toEqual([]);
    expect(read.feed?.products).toHaveLength(65);
    expect(read.feed?.campaigns.map(({ id }) => id)).toEqual([
      'care',
      'student-care',
      'student-instalments',
    ]);
  });

  it('keeps the tiers of a phone within its colour, and knows what is like it', () => {
    const phone = read.feed?.products.find(({ id }) => id === 'iphone-11-red-64-gb');
    expect(phone).toMatchObject({ family: 'iphone-11-red', tier: 1, tierName: '64 GB' });
    expect(phone?.links?.similar?.[0]?.[0]).toBe('iphone-12-mini-red-64-gb');
  });

  it('says the same of instalments as the shop', () => {
    const { from, count, countForStudents } = INSTALMENTS;
    expect(read.feed?.policy.instalments).toEqual([{ from, count }]);
    expect(read.feed?.campaigns[2]?.incentive).toMatchObject({ value: countForStudents });
    expect(instalmentsOf(4_699_900, undefined)).toEqual({ count: 12, amount: 391_659 });
    expect(instalmentsOf(4_699_900, 'student')).toEqual({ count: 24, amount: 195_830 });
    expect(instalmentsOf(2_999_900, 'student')).toBeUndefined();
  });
});
