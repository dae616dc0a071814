import type { Session } from '@uptier/core';
import type { Words } from '@uptier/preact';
import { describe, expect, it } from 'vitest';
import type { Host } from '../src/elements/show-slot.js';
import { speechOf } from '../src/elements/speech-of.js';

/** A page in a language whose feed may have words of its own; `told` is what it was told of. */
function aPage(locale: string | undefined, messages: Words = {}) {
  const told: string[] = [];
  let feed: unknown;
  const host: Host = {
    session: undefined as unknown as Session,
    connect: () => () => {},
    late: () => ({ movesNothing: () => Promise.resolve(false), tell: () => {} }),
    tellInvalid: () => {},
    explain: async () => undefined,
    placement: () => undefined,
    isServed: () => true,
    locale,
    feed: () => feed,
    tell: (code, detail) => told.push(`${code}: ${detail}`),
  };
  return { host, told, readFeed: () => (feed = { messages: { [locale ?? 'en']: messages } }) };
}

function elementIn(lang: string): HTMLElement {
  document.body.innerHTML = `<main lang="${lang}"><p heading="For you"></p></main>`;
  return document.querySelector('p')!;
}

const korean = { words: { add: '담기', upgrade: '업그레이드' } };

describe('how a widget speaks', () => {
  it('is in the language of the script tag, else of the page, else of the browser', () => {
    expect(speechOf(elementIn('ko'), aPage('ja').host).locale).toBe('ja');
    expect(speechOf(elementIn('ko'), aPage(undefined).host).locale).toBe('ko');
    expect(speechOf(elementIn('en_US'), aPage(undefined).host).locale).toBeUndefined();
  });

  it('has the heading of the element', () => {
    expect(speechOf(elementIn('ko'), aPage('ko').host).heading).toBe('For you');
  });

  it('has the words of the language, and over them those of the shop once its feed is there', () => {
    const { host, readFeed } = aPage('ko', { add: '구매' });
    const speech = speechOf(elementIn('ko'), host, korean);
    expect(speech.words).toEqual(korean.words);
    readFeed();
    expect(speech.words).toEqual({ add: '구매', upgrade: '업그레이드' });
    // Nothing has changed: nothing need be drawn again.
    expect(speech.words).toBe(speech.words);
  });

  it('tells the page which words the language lacks', () => {
    const { host, told } = aPage('ko');
    speechOf(elementIn('ko'), host, korean).onMissing?.('visit');
    expect(told).toEqual(['words-missing: ko: visit']);
  });

  it('does not miss in English what the shop does not say in words of its own', () => {
    const { host, readFeed } = aPage('en', { add: 'Buy' });
    readFeed();
    expect(speechOf(elementIn('en'), host).onMissing).toBeUndefined();
  });

  it('is English where the words did not come, and the page is told', () => {
    const { host, told } = aPage('ko');
    expect(speechOf(elementIn('ko'), host, { error: new Error('gone') }).words).toBeUndefined();
    expect(told).toEqual(['chunk-unreachable: Error: gone']);
  });
});
