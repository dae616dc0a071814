import { describe, test } from 'vitest';
import { OPENINGS } from '../contract/openings.js';
import type { Fault } from './a-network.js';
import { FAULTS, GONE, tooLate } from './faults.js';
import { swapUnderFault, type Aftermath, type Disturbance } from './swap-under-fault.js';

/** What a shopper may be told, with the cart that he finds after a reload. */
const HONEST: Readonly<Record<string, readonly string[]>> = {
  done: ['new'],
  refused: ['old'],
  // Then it is the shopper's to say what is to go.
  'both-in-cart': ['old', 'new', 'both'],
  // The page was gone before it could tell anything.
  undefined: ['old', 'new'],
};

/** What is wrong with it; nothing where all is well. */
function wrongsOf({
  told,
  held,
  wasShort,
  afterReload,
  journal,
  afterRepeat,
}: Aftermath): string[] {
  return [
    ...(wasShort ? ['the cart was short'] : []),
    ...(HONEST[String(told)]?.includes(afterReload) ? [] : [`told ${told}, found ${afterReload}`]),
    ...(told === 'done' && held !== 'new' ? [`told done, held ${held}`] : []),
    ...(journal === undefined ? [] : [`left ${JSON.stringify(journal)}`]),
    ...(afterRepeat === 'new' ? [] : [`after a repeat ${afterRepeat}`]),
  ];
}

/** Disturbs the first request of a swap, then the second, until it has no more. */
async function tryEach(disturbance: Omit<Disturbance, 'at'>): Promise<string[]> {
  const wrong: string[] = [];
  for (let at = 0; ; at++) {
    const aftermath = await swapUnderFault({ ...disturbance, at });
    if (!aftermath.isMet) return at > 2 ? wrong : ['the swap asked for hardly anything'];
    wrong.push(...wrongsOf(aftermath).map((what) => `request ${at}: ${what}`));
  }
}

const rowsOf = (faults: Readonly<Record<string, Fault>>) =>
  Object.entries(faults).flatMap(([title, fault]) =>
    (['once', 'for good'] as const).map((howLong) => ({ title, fault, howLong })),
  );

describe.for(OPENINGS)('on $name a swap', (opening) => {
  test.concurrent.for(rowsOf(FAULTS))(
    'of which any request is $title, $howLong, ends well after one reload, and can be repeated',
    async ({ fault, howLong }, { expect }) => {
      expect(await tryEach({ opening, fault, howLong })).toEqual([]);
    },
  );

  test.concurrent.for(Object.entries(GONE))(
    'whose page is gone at any request, %s, is finished or undone by the next page',
    async ([, fault], { expect }) => {
      expect(await tryEach({ opening, fault, howLong: 'for good', isGone: true })).toEqual([]);
    },
  );
});

// How long a theme's own requests wait is up to the theme.
const ours = OPENINGS.filter(({ isByTheme }) => !isByTheme);

test.concurrent.for(ours)(
  'on $name a swap of which any request is done when nobody waits for it any more ends well after one reload',
  async (opening, { expect }) => {
    const late: Promise<unknown>[] = [];
    const fault = tooLate((done) => late.push(done));
    const settled = () => Promise.all(late);
    expect(await tryEach({ opening, fault, howLong: 'once', settled })).toEqual([]);
  },
);
