import type { PriceFacts } from '@uptier/core';
import { describe, expect, it, vi } from 'vitest';
import type { Words } from '../src/words/en.js';
import { listIn, percentIn, valueIn } from '../src/words/figures.js';
import { formatter } from '../src/words/formatter.js';
import { speak, type Language, type Speech } from '../src/words/speak.js';

/** Texts that no component has, as if a component had them. */
const english = {
  plain: 'Hello',
  has: 'With {name}',
  step: '{name} {from} → {to}',
  'file.one': '{count} file of {owner}',
  'file.other': '{count} files of {owner}',
};
type TestKey = keyof typeof english;
interface TestLanguage extends Omit<Language, 'say' | 'plural'> {
  say(key: TestKey, values?: object): string;
  plural(key: 'file', count: number, values?: object): string;
}

const language = (speech: Omit<Speech, 'words'> & { words?: Record<string, string> }) =>
  speak(english as never, speech as Speech) as unknown as TestLanguage;

const US_DOLLARS: PriceFacts = { currency: 'USD', exponent: 2, price: 0, pay: 0 };

describe('what a component says', () => {
  it('is the English text where the page wants no other', () => {
    expect(language({ locale: 'en' }).say('plain')).toBe('Hello');
  });

  it('is what the page wants instead', () => {
    expect(language({ locale: 'en', words: { plain: 'Hi' } }).say('plain')).toBe('Hi');
  });

  it('fills in no place with what every object has', () => {
    const words = { plain: 'Hi {constructor} {toString} {__proto__}' };
    expect(language({ locale: 'en', words }).say('plain', { name: 'Ann' })).toBe(words.plain);
  });

  it('holds the values in their places, and leaves a place that has none', () => {
    expect(language({ locale: 'en' }).say('step', { name: 'Storage', from: 64 })).toBe(
      'Storage 64 → {to}',
    );
  });

  it('does not break a line between a number and its unit', () => {
    const to = { value: 1024, unit: 'GB' };
    expect(language({ locale: 'de' }).say('has', { name: to })).toBe('With 1.024\u00a0GB');
  });

  it('keeps the direction that the words give to a value', () => {
    const words = { has: 'עם \u2068{name}\u2069' };
    expect(language({ locale: 'he-IL', words }).say('has', { name: 'Phone (64 GB)' })).toBe(
      'עם \u2068Phone (64 GB)\u2069',
    );
  });
});

describe('a text that a number decides', () => {
  it.each([
    [1, '1 file of Ann'],
    [2, '2 files of Ann'],
    [0, '0 files of Ann'],
  ])('has its English form for %i', (count, text) => {
    expect(language({ locale: 'en' }).plural('file', count, { owner: 'Ann' })).toBe(text);
  });

  it.each([
    [1, '1 файл'],
    [3, '3 файла'],
    [11, '11 файлов'],
    [21, '21 файл'],
    [1.5, '1,5 файлы'],
  ])('has the form that the language has for %d', (count, text) => {
    const words = {
      'file.one': '{count} файл',
      'file.few': '{count} файла',
      'file.many': '{count} файлов',
      'file.other': '{count} файлы',
    };
    expect(language({ locale: 'ru', words }).plural('file', count)).toBe(text);
  });

  it('is the general one where the words lack the form', () => {
    const words = { 'file.other': 'files: {count}' };
    expect(language({ locale: 'ru', words }).plural('file', 3)).toBe('files: 3');
  });

  it('counts in English where it is English, whatever the language of the page', () => {
    // 21 is "one" in Russian.
    expect(language({ locale: 'ru' }).plural('file', 21, { owner: 'Ann' })).toBe('21 files of Ann');
  });

  it('shows the number as the page wants it shown', () => {
    const words = { 'file.other': '{count} at all' };
    const counted = language({ locale: 'de', words });
    expect(counted.plural('file', 1234)).toBe('1.234 at all');
    expect(counted.plural('file', 1234, { count: 'many' })).toBe('many at all');
  });
});

describe('a text that the words of a language do not have', () => {
  it('is English, and told of once', () => {
    const onMissing = vi.fn<(key: string) => void>();
    const words: Words = { add: 'Aggiungi' };
    for (const drawing of [1, 2]) {
      const { say, plural } = language({ locale: 'it', words, onMissing });
      expect(say('has', { name: drawing })).toBe(`With ${drawing}`);
      expect(plural('file', drawing, { owner: 'Ann' })).toContain('of Ann');
    }
    expect(onMissing.mock.calls).toEqual([['has'], ['file.other']]);
  });

  it('is told of in each language', () => {
    const onMissing = vi.fn<(key: string) => void>();
    language({ locale: 'fi', words: {}, onMissing }).say('plain');
    language({ locale: 'sv', words: {}, onMissing }).say('plain');
    expect(onMissing).toHaveBeenCalledTimes(2);
  });
});

describe('figures', () => {
  it('are percentages as the language writes them', () => {
    expect(percentIn('en-US', 0.12)).toBe('12%');
    expect(percentIn('de', 0.125)).toBe('12,5\u00a0%');
  });

  it('are numbers with their units', () => {
    expect(valueIn('de', 4.6)).toBe('4,6');
    expect(valueIn('de', { value: 1024, unit: 'GB' })).toBe('1.024\u00a0GB');
  });

  it('are money with the digits of its currency', () => {
    const { money } = language({ locale: 'en-US' });
    expect(money(4900, US_DOLLARS)).toBe('$49.00');
    expect(money(5000, US_DOLLARS, 'exceptZero')).toBe('+$50.00');
    expect(money(4900, { ...US_DOLLARS, currency: 'JPY', exponent: 0 })).toBe('¥4,900');
  });

  it('stand in lists as the language joins them', () => {
    expect(listIn('en-US', ['A', 'B', 'C'])).toBe('A, B, and C');
    expect(listIn('de', ['A', 'B'])).toBe('A und B');
  });
});

describe('a formatter', () => {
  it('is made once for its language and options', () => {
    const percent = { style: 'percent' } as const;
    const first = formatter('NumberFormat', 'fr', percent);
    expect(formatter('NumberFormat', 'fr', { ...percent })).toBe(first);
    expect(formatter('NumberFormat', 'fr')).not.toBe(first);
    expect(formatter('NumberFormat', 'es', percent)).not.toBe(first);
  });

  it('speaks the language of the browser where none is named', () => {
    const own = new Intl.NumberFormat().resolvedOptions().locale;
    expect(formatter('NumberFormat', undefined).resolvedOptions().locale).toBe(own);
    expect(formatter('NumberFormat', '').resolvedOptions().locale).toBe(own);
  });
});
