import type { TextStore } from '@uptier/core';
import { aStore, besidePrototype } from '@uptier/testing';
import { describe, expect, test } from 'vitest';
import { createMemory, type MemoryPorts } from '../../src/visitor/memory.js';

const DAY = 86_400_000;
const NOON = Date.UTC(2026, 10, 22, 12);
const COOL_DOWN = 14;

/** A browser: two stores, a clock that a test may turn, and any number of tabs. */
function aBrowser(stores: Pick<MemoryPorts, 'functional' | 'personal'> = {}) {
  const personal = aStore();
  const browser = {
    now: NOON,
    personal,
    personalText: () => personal.texts.get('uptier'),
    /** A tab, or after a reload the next page in the same one. */
    page({ consent, functional }: { consent?: boolean; functional?: TextStore } = {}) {
      const memory = createMemory({
        functional: functional ?? aStore(),
        personal,
        ...stores,
        now: () => browser.now,
      });
      memory.consent(consent);
      return { ...memory, known: () => memory.snapshot(browser.now, COOL_DOWN) };
    },
  };
  return browser;
}

type Page = ReturnType<ReturnType<typeof aBrowser>['page']>;

const withConsent = { consent: true };

/** All that is left where consent was withdrawn once: no id and no time. */
const MARK = '{"v":1,"withdrawn":[[1,"consent"]]}';

describe('without consent', () => {
  test('nothing is read from the personal store and nothing written', () => {
    const asked: string[] = [];
    const watched: TextStore = {
      getItem: () => (asked.push('read'), null),
      setItem: () => void asked.push('write'),
      removeItem: () => void asked.push('remove'),
    };
    const page = aBrowser({ personal: watched }).page();
    page.record('views', 'phone');
    page.record('declined', 'p:case');
    page.known();
    expect(asked).toEqual([]);
  });

  test('interests, the id and earlier visits are unknown', () => {
    const page = aBrowser().page();
    page.record('views', 'phone');
    page.record('searches', 'phone');
    expect(page.known()).toEqual({
      declined: [],
      seen: {},
      shownThisSession: 0,
      orders: [],
      upgrades: [],
    });
  });

  test('the session still knows what was declined, seen, shown, accepted and handled', () => {
    const functional = aStore();
    const browser = aBrowser();
    const page = browser.page({ functional });
    page.record('declined', 'f:phone');
    page.record('seen', 'c:care');
    page.record('seen', 'c:care');
    page.record('shown', 'p:case');
    page.record('orders', '1001');
    page.upgraded({ from: 'phone-64', to: 'phone-128', increase: 5000 });
    const next = browser.page({ functional });
    expect(next.known()).toEqual({
      declined: ['f:phone'],
      seen: { 'c:care': 2 },
      shownThisSession: 1,
      orders: ['1001'],
      upgrades: [{ from: 'phone-64', to: 'phone-128', increase: 5000 }],
    });
    const handled = next.known().orders;
    expect([handled?.includes('1001'), handled?.includes('1002')]).toEqual([true, false]);
  });

  test('the session knows it beside a library that lets lists write themselves, too', async () => {
    const functional = aStore();
    const browser = aBrowser();
    await besidePrototype(() => browser.page({ functional }).record('declined', 'f:phone'));
    expect(browser.page({ functional }).known().declined).toEqual(['f:phone']);
  });

  test('another tab knows nothing of it', () => {
    const browser = aBrowser();
    browser.page().record('declined', 'p:case');
    expect(browser.page().known().declined).toEqual([]);
  });
});

describe('with consent', () => {
  test('interests are counted by product and by words, and survive the tab', () => {
    const browser = aBrowser();
    const page = browser.page(withConsent);
    page.record('views', 'phone');
    page.record('views', 'phone');
    page.record('clicks', 'case');
    page.record('cartAdds', 'film');
    page.record('searches', '  Red Shoes ');
    page.record('searches', 'red shoes');
    page.record('searches', ' ');
    expect(browser.page(withConsent).known()).toMatchObject({
      views: { phone: 2 },
      clicks: { case: 1 },
      cartAdds: { film: 1 },
      searches: { 'red shoes': 2 },
    });
  });

  test('a text that was pasted into the search counts by its first 100 characters', () => {
    const page = aBrowser().page(withConsent);
    page.record('searches', 'x'.repeat(5000));
    expect(page.known().searches).toEqual({ ['x'.repeat(100)]: 1 });
  });

  test('an interest fades by the half-life of its log', () => {
    const browser = aBrowser();
    const page = browser.page(withConsent);
    for (const log of ['views', 'searches', 'clicks', 'cartAdds'] as const) page.record(log, 'a');
    browser.now += 7 * DAY;
    page.record('views', 'a');
    expect(page.known()).toMatchObject({
      views: { a: 1.5 },
      searches: { a: 0.2083 },
      clicks: { a: 0.5 },
      cartAdds: { a: 0.75 },
    });
  });

  test('an interest that has faded away is not there', () => {
    const browser = aBrowser();
    const page = browser.page(withConsent);
    page.record('views', 'a');
    browser.now += 100 * DAY;
    expect(Object.keys(page.known().views!)).toEqual([]);
  });

  test('a product may have the name of something that every object has', () => {
    const browser = aBrowser();
    for (const id of ['__proto__', 'constructor']) browser.page(withConsent).record('views', id);
    const views = browser.page(withConsent).known().views!;
    expect(Object.entries(views)).toEqual([
      ['__proto__', 1],
      ['constructor', 1],
    ]);
    expect(views['toString']).toBeUndefined();
  });

  test('a decline lasts for its cool-down, in every tab, and not longer', () => {
    const browser = aBrowser();
    browser.page(withConsent).record('declined', 'f:phone');
    browser.now += COOL_DOWN * DAY - 1;
    expect(browser.page(withConsent).known().declined).toEqual(['f:phone']);
    browser.now += 1;
    expect(browser.page(withConsent).known().declined).toEqual([]);
  });

  test('a decline that is renewed lasts from then', () => {
    const browser = aBrowser();
    const page = browser.page(withConsent);
    page.record('declined', 'p:case');
    browser.now += 10 * DAY;
    page.record('declined', 'p:case');
    expect(page.known().declined).toEqual(['p:case']);
    browser.now += 10 * DAY;
    expect(page.known().declined).toEqual(['p:case']);
  });

  test('what was seen counts across sessions, once each time', () => {
    const browser = aBrowser();
    browser.page(withConsent).record('seen', 'c:care');
    const page = browser.page(withConsent);
    page.record('seen', 'c:care');
    expect(page.known().seen).toEqual({ 'c:care': 2 });
  });

  test('what banner and modal showed, upgrades and orders stay in their session', () => {
    const browser = aBrowser();
    const page = browser.page(withConsent);
    page.record('shown', 'p:case');
    page.record('orders', '1001');
    page.upgraded({ from: 'a', to: 'b', increase: 1 });
    const other = browser.page(withConsent);
    expect(other.known()).toMatchObject({ shownThisSession: 0, upgrades: [] });
    expect(other.known().orders?.includes('1001')).toBe(false);
  });

  test('the id stays the same from visit to visit, and differs between browsers', () => {
    const browser = aBrowser();
    const id = browser.page(withConsent).known().id;
    browser.now += 30 * DAY;
    expect(browser.page(withConsent).known().id).toBe(id);
    expect(aBrowser().page(withConsent).known().id).not.toBe(id);
    expect(id).toMatch(/^[0-9a-z]{8,}$/);
  });

  test('a visitor returns when his earlier visit began hours ago, not when he opens a second tab', () => {
    const browser = aBrowser();
    const returning = () => browser.page(withConsent).known().returning;
    expect(returning()).toBe(false);
    browser.now += DAY / 24;
    expect(returning()).toBe(false);
    browser.now += DAY;
    expect(returning()).toBe(true);
  });

  test('many calls on one page are one visit', () => {
    const browser = aBrowser();
    const page = browser.page(withConsent);
    const text = browser.personalText();
    page.consent(true);
    page.consent(true);
    expect(browser.personalText()).toBe(text);
  });

  test('no log grows beyond 100 entries, and the oldest go first', () => {
    const browser = aBrowser();
    const page = browser.page(withConsent);
    for (let i = 0; i < 130; i++) page.record('views', `p${i}`);
    const ids = Object.keys(browser.page(withConsent).known().views!);
    expect([ids.length, ids[0], ids[99]]).toEqual([100, 'p30', 'p129']);
  });
});

describe('consent that changes', () => {
  test('given later: what was looked at before stays unknown, what comes after is kept', () => {
    const browser = aBrowser();
    const page = browser.page();
    page.record('views', 'before');
    page.consent(true);
    page.record('views', 'after');
    expect(page.known().views).toEqual({ after: 1 });
  });

  test('given later: what was declined in the session stays so, beside what was declined before', () => {
    const browser = aBrowser();
    browser.page(withConsent).record('declined', 'p:film');
    browser.now += DAY;
    const page = browser.page();
    page.record('declined', 'p:case');
    page.consent(true);
    page.record('declined', 'p:cable');
    expect(page.known().declined).toEqual(['p:film', 'p:case', 'p:cable']);
    expect(browser.page(withConsent).known().declined).toEqual(['p:film', 'p:cable']);
  });

  test('withdrawn: the text is deleted at once and the page forgets', () => {
    const browser = aBrowser();
    const functional = aStore();
    const page = browser.page({ consent: true, functional });
    page.record('views', 'phone');
    page.record('declined', 'p:case');
    page.consent(false);
    expect(browser.personalText()).toBe(MARK);
    // The session's own store keeps the decline; it holds no id.
    expect(page.known()).toEqual({
      declined: ['p:case'],
      seen: {},
      shownThisSession: 0,
      orders: [],
      upgrades: [],
    });
    page.consent(true);
    expect(page.known().views).toEqual({});
  });

  test('withdrawn: another tab writes nothing personal, however often it says its old yes', () => {
    const browser = aBrowser();
    const [one, other] = [browser.page(withConsent), browser.page(withConsent)];
    one.record('views', 'phone');
    one.consent(false);
    one.consent(false);
    other.record('views', 'case');
    other.record('declined', 'p:case');
    other.consent(true);
    other.consent(undefined);
    other.consent(true);
    browser.now += DAY;
    other.consent(true);
    other.record('searches', 'case');
    other.forget();
    browser.page().forget();
    expect(browser.personalText()).toBe(MARK);
    expect([other.isConsented(), other.known().id, other.known().views]).toEqual([
      false,
      undefined,
      undefined,
    ]);
    // The session's own store goes on.
    expect(other.known().declined).toEqual(['p:case']);
  });

  test.each<[string, (browser: ReturnType<typeof aBrowser>, tab: Page) => Page]>([
    ['a page that was opened since', (browser) => browser.page(withConsent)],
    ['a no and a yes in the other tab', (_, tab) => (tab.consent(false), tab.consent(true), tab)],
    ['a yes in the other tab that is said anew', (_, tab) => (tab.consent(true, 'anew'), tab)],
  ])('withdrawn: %s begins a new memory, and nothing of the old comes back', (_, begin) => {
    const browser = aBrowser();
    const [one, other, third] = [
      browser.page(withConsent),
      browser.page(withConsent),
      browser.page(withConsent),
    ];
    one.record('views', 'phone');
    const { id } = third.known();
    one.consent(false);
    const page = begin(browser, other);
    page.record('views', 'case');
    // It has not looked since before the withdrawal, and knows the old id and view.
    third.record('views', 'film');
    expect(page.known().views).toEqual({ case: 1, film: 1 });
    expect(third.known().id).toBe(page.known().id);
    expect(page.known().id).not.toBe(id);
    expect(browser.personalText()).not.toContain('phone');
    expect(browser.personalText()).not.toContain(id);
    page.consent(false);
    expect(browser.personalText()).toBe(MARK.replace('[1,', '[2,'));
  });

  test('withdrawn: a shop that clears its stores does not bring the old yes back', () => {
    const browser = aBrowser();
    const [one, other] = [browser.page(withConsent), browser.page(withConsent)];
    one.consent(false);
    other.record('views', 'case');
    browser.personal.texts.clear();
    other.consent(true);
    other.record('views', 'case');
    expect([other.isConsented(), browser.personalText()]).toEqual([false, undefined]);
  });

  test('refused from the start: what an earlier page left is deleted', () => {
    const browser = aBrowser();
    browser.page(withConsent).record('views', 'phone');
    browser.page({ consent: false });
    expect(browser.personalText()).toBe(MARK);
  });

  test('refused where nothing was kept: nothing is written', () => {
    const browser = aBrowser();
    browser.page({ consent: false });
    expect(browser.personalText()).toBeUndefined();
  });

  test('not yet stated: what is there waits', () => {
    const browser = aBrowser();
    browser.page(withConsent).record('views', 'phone');
    const page = browser.page();
    expect(page.known().views).toBeUndefined();
    page.consent(true);
    expect(page.known().views).toEqual({ phone: 1 });
  });
});

describe('other tabs', () => {
  test('what one writes, the others know without a reload', () => {
    const browser = aBrowser();
    const [one, other] = [browser.page(withConsent), browser.page(withConsent)];
    one.record('declined', 'p:case');
    other.record('views', 'phone');
    expect(other.known().declined).toEqual(['p:case']);
    expect(one.known().views).toEqual({ phone: 1 });
  });

  test('what another tab overwrote is written again', () => {
    const browser = aBrowser();
    const page = browser.page(withConsent);
    const before = browser.personalText()!;
    page.record('views', 'mine');
    browser.personal.setItem('uptier', before.replace('"v":1', '"v":1,"views":[[1,"theirs"]]'));
    page.record('clicks', 'next');
    expect(browser.personalText()).toContain('mine');
    expect(browser.personalText()).toContain('theirs');
  });

  test('two that begin at once agree on one id', () => {
    const personal = aStore();
    const first = aBrowser({ personal }).page(withConsent);
    const text = personal.texts.get('uptier')!;
    personal.texts.clear();
    const second = aBrowser({ personal }).page(withConsent);
    personal.texts.set('uptier', text);
    second.record('views', 'phone');
    expect(first.known().id).toBe(second.known().id);
    expect(first.known().returning).toBe(false);
  });
});

describe('to forget what was looked at', () => {
  const INTERESTS = ['views', 'searches', 'clicks', 'cartAdds'] as const;

  test('empties every interest in every tab; declines and the id stay', () => {
    const browser = aBrowser();
    const [one, other] = [browser.page(withConsent), browser.page(withConsent)];
    for (const log of INTERESTS) one.record(log, 'phone');
    one.record('declined', 'p:case');
    const { id } = other.known();
    one.forget();
    for (const page of [one, other, browser.page(withConsent)]) {
      expect(page.known()).toMatchObject({ id, declined: ['p:case'] });
      for (const log of INTERESTS) expect(page.known()[log]).toEqual({});
    }
    expect(browser.personalText()).not.toContain('phone');
  });

  test('wins over a tab that writes its old state afterwards, and over a clock that was ahead', () => {
    const browser = aBrowser();
    const [one, other] = [browser.page(withConsent), browser.page(withConsent)];
    browser.now += 400 * DAY;
    other.record('views', 'ahead');
    browser.now = NOON;
    one.forget();
    other.record('views', 'after');
    expect(one.known().views).toEqual({ after: 1 });
    expect(browser.personalText()).not.toContain('ahead');
  });

  test('works again and again', () => {
    const page = aBrowser().page(withConsent);
    for (const id of ['a', 'b', 'c']) {
      page.record('views', id);
      expect(page.known().views).toEqual({ [id]: 1 });
      page.forget();
      expect(page.known().views).toEqual({});
    }
  });

  test('removes the text from a store that takes no new one', () => {
    const browser = aBrowser();
    browser.page(withConsent).record('views', 'phone');
    browser.personal.setItem = () => {
      throw new Error('QuotaExceededError');
    };
    const page = browser.page(withConsent);
    expect(page.known().views).toEqual({ phone: 1 });
    page.forget();
    page.consent(true);
    expect(page.known().views).toEqual({});
    expect(browser.page(withConsent).known().views).toEqual({});
  });

  test('deletes the text where consent is not stated', () => {
    const browser = aBrowser();
    browser.page(withConsent).record('views', 'phone');
    browser.page().forget();
    expect(browser.personalText()).toBeUndefined();
  });
});

describe('a clock that is wrong', () => {
  test('what comes from the future counts as now', () => {
    const browser = aBrowser();
    browser.now += 400 * DAY;
    browser.page(withConsent).record('views', 'phone');
    browser.page(withConsent).record('declined', 'p:case');
    browser.now = NOON;
    const known = browser.page(withConsent).known();
    expect(known).toMatchObject({ views: { phone: 1 }, declined: ['p:case'], returning: false });
  });

  test('a log that is full of the future still takes what is new', () => {
    const browser = aBrowser();
    const page = browser.page(withConsent);
    browser.now += 400 * DAY;
    for (let i = 0; i < 100; i++) page.record('declined', `p:${i}`);
    browser.now = NOON;
    page.record('declined', 'p:new');
    expect(browser.page(withConsent).known().declined).toContain('p:new');
  });

  test.each([NaN, Infinity, -Infinity])(
    'a clock that says %s loses and breaks nothing',
    (moment) => {
      const browser = aBrowser();
      browser.page(withConsent).record('views', 'before');
      browser.now = moment;
      const page = browser.page(withConsent);
      page.record('views', 'during');
      page.record('declined', 'p:case');
      expect(Object.values(page.known().views!).every(Number.isFinite)).toBe(true);
      browser.now = NOON;
      expect(browser.page(withConsent).known().views).toEqual({ before: 1, during: 1 });
    },
  );

  test('a clock that cannot be read begins no new visits', () => {
    const browser = aBrowser();
    const page = browser.page(withConsent);
    const text = browser.personalText();
    browser.now = NaN;
    page.consent(true);
    expect(browser.personalText()).toBe(text);
  });

  test('a clock that cannot be read does not end a cool-down', () => {
    const browser = aBrowser();
    const page = browser.page(withConsent);
    page.record('declined', 'p:case');
    browser.now = NaN;
    expect(page.known().declined).toEqual(['p:case']);
  });
});

describe('a store that fails', () => {
  const refuse = (): never => {
    throw new Error('SecurityError');
  };
  const full = { ...aStore(), setItem: refuse };
  const forbidden: TextStore = { getItem: refuse, setItem: refuse, removeItem: refuse };
  const silent: TextStore = {
    getItem: () => null,
    setItem: () => undefined,
    removeItem: () => undefined,
  };

  test.each([
    ['full', full],
    ['forbidden', forbidden],
    ['silent: it takes everything and keeps nothing', silent],
  ])('%s: the page remembers, the next one does not', (_, store) => {
    const browser = aBrowser({ functional: store, personal: store });
    const page = browser.page(withConsent);
    page.record('views', 'phone');
    page.record('declined', 'p:case');
    expect(page.known()).toMatchObject({ views: { phone: 1 }, declined: ['p:case'] });
    page.forget();
    expect(page.known().views).toEqual({});
    page.consent(false);
    expect(page.known().views).toBeUndefined();
    const { views, declined } = browser.page(withConsent).known();
    expect([views, declined]).toEqual([{}, []]);
  });

  test('absent: the page remembers', () => {
    const memory = createMemory({ now: () => NOON });
    memory.consent(true);
    memory.record('views', 'phone');
    memory.record('orders', '1001');
    expect(memory.snapshot(NOON, COOL_DOWN).views).toEqual({ phone: 1 });
    expect(memory.snapshot(NOON, COOL_DOWN).orders?.includes('1001')).toBe(true);
    memory.forget();
    memory.consent(false);
    expect(memory.snapshot(NOON, COOL_DOWN).views).toBeUndefined();
  });

  test('that fails for a while loses nothing of the page', () => {
    const browser = aBrowser();
    const page = browser.page(withConsent);
    const { setItem, getItem } = browser.personal;
    browser.personal.setItem = refuse;
    page.record('views', 'first');
    browser.personal.getItem = refuse;
    page.record('views', 'second');
    Object.assign(browser.personal, { setItem, getItem });
    page.record('views', 'third');
    const next = browser.page(withConsent).known();
    expect(next.views).toEqual({ first: 1, second: 1, third: 1 });
  });

  test('that is full does not hide that consent was withdrawn in another tab', () => {
    const browser = aBrowser();
    const [one, other] = [browser.page(withConsent), browser.page(withConsent)];
    const { setItem } = browser.personal;
    browser.personal.setItem = refuse;
    other.record('views', 'phone');
    one.consent(false);
    browser.personal.setItem = setItem;
    other.record('views', 'case');
    other.consent(true);
    expect(other.known().views).toEqual({ case: 1 });
  });

  test('that opens late, and empty, takes what the page remembered', () => {
    const browser = aBrowser();
    const { getItem } = browser.personal;
    browser.personal.getItem = refuse;
    const page = browser.page(withConsent);
    page.record('views', 'phone');
    browser.personal.texts.clear();
    page.known();
    browser.personal.getItem = getItem;
    page.record('views', 'case');
    expect(browser.page(withConsent).known().views).toEqual({ phone: 1, case: 1 });
  });

  test('that the shop clears keeps what the page has declined', () => {
    const functional = aStore();
    const page = aBrowser().page({ functional });
    page.record('declined', 'p:case');
    functional.texts.clear();
    page.record('seen', 'c:care');
    expect(functional.texts.get('uptier')).toContain('p:case');
  });
});

describe('garbage in a store', () => {
  test.each([
    ['no JSON', '{'],
    ['nothing', ''],
    ['null', 'null'],
    ['a number', '7'],
    ['a list', '[]'],
    ['another version', '{"v":2,"views":[[1,"old"]]}'],
    ['no version', '{"views":[[1,"old"]]}'],
    [
      'logs that are none',
      '{"v":1,"views":7,"declined":"x","seen":{},"visits":null,"upgrades":true}',
    ],
    [
      'entries that are none',
      '{"v":1,"seen":[7,null,"x",[],[1],["1","old"],[1.5,"old"],[-1,"old"],[1e300,"old"],[1,2],{"0":1,"1":"old"}]}',
    ],
    [
      'upgrades that are none',
      '{"v":1,"upgrades":[[1,"b"],[2,"b",7],[3,"b",{"from":"a","to":"b"}]]}',
    ],
    [
      'an upgrade that costs more than money can',
      '{"v":1,"upgrades":[[1,"b",{"from":"a","to":"b","increase":1e300}]]}',
    ],
    [
      'entries of nothing',
      '{"v":1,"visits":[[1,""]],"orders":[[1,""]],"seen":[[1,""]],"declined":[[1,""]]}',
    ],
    [
      'names that objects have',
      '{"v":1,"__proto__":{"views":[[1,"old"]]},"constructor":[[1,"old"]]}',
    ],
  ])('%s is not read, and is replaced by the next write', (_, garbage) => {
    const functional = aStore();
    const browser = aBrowser();
    functional.setItem('uptier', garbage);
    browser.personal.setItem('uptier', garbage);
    const page = browser.page({ consent: true, functional });
    const { id, ...known } = page.known();
    expect(known).toEqual({
      returning: false,
      views: {},
      searches: {},
      clicks: {},
      cartAdds: {},
      declined: [],
      seen: {},
      shownThisSession: 0,
      orders: [],
      upgrades: [],
    });
    expect(id).not.toBe('old');
    page.record('views', 'phone');
    page.record('declined', 'p:case');
    const next = browser.page({ consent: true, functional });
    expect(next.known()).toMatchObject({ views: { phone: 1 }, declined: ['p:case'] });
    expect(browser.personalText()).not.toContain('old');
  });

  test('a log that only earlier versions kept is not read, and goes with the next write', () => {
    const functional = aStore();
    functional.setItem(
      'uptier',
      '{"v":1,"declined":[[1,"p:case"]],"journal":[[1,"swap",{"step":"old"}]]}',
    );
    const page = aBrowser().page({ functional });
    page.record('seen', 'c:care');
    expect(page.known()).toMatchObject({ seen: { 'c:care': 1 } });
    expect(functional.texts.get('uptier')).toContain('p:case');
    expect(functional.texts.get('uptier')).not.toContain('journal');
  });

  test('what is personal is not read from the functional store', () => {
    const functional = aStore();
    functional.setItem('uptier', '{"v":1,"views":[[1,"phone"]],"visits":[[1,"someone"]]}');
    const { id, views } = aBrowser().page({ functional }).known();
    expect([id, views]).toEqual([undefined, undefined]);
  });
});
