import type { Gain, Product } from '@uptier/core';
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { anOffer, aProduct } from '@uptier/testing';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { draw } from './draw.js';

afterEach(cleanup);

const gain = (one: Gain, locale?: string) => {
  draw([anOffer({ gains: [one] })], locale ? { locale } : {});
  return screen.getAllByRole('listitem')[1]?.textContent;
};

describe('a card', () => {
  test('leads to the product by its title', () => {
    draw([anOffer()]);
    expect(screen.getByRole('link', { name: 'Phone 128 GB' }).getAttribute('href')).toBe(
      '/p/phone-128',
    );
  });

  test('has a plain title where the product has no page', () => {
    const { url, ...product } = aProduct();
    draw([anOffer({ product })]);
    expect(url).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByRole('heading', { name: 'Phone 128 GB' })).toBeTruthy();
  });

  test('names the tier where the title does not', () => {
    draw([anOffer({ product: aProduct({ title: 'Phone', tierName: 'Pro' }) })]);
    expect(screen.getByText('Pro')).toBeTruthy();
  });

  test('does not say the tier twice', () => {
    draw([anOffer()]);
    expect(screen.queryByText('128 GB')).toBeNull();
  });

  test('does without gains', () => {
    draw([anOffer({ gains: [] })]);
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
  });

  test('shows three gains at most', () => {
    draw([anOffer({ gains: ['a', 'b', 'c', 'd'].map((text) => ({ type: 'benefit', text })) })]);
    expect(screen.getByText('c')).toBeTruthy();
    expect(screen.queryByText('d')).toBeNull();
  });

  test('asks for no decision where nobody listens to one', () => {
    draw([anOffer()]);
    expect(screen.queryByRole('button', { name: /Not interested/ })).toBeNull();
  });

  test('hands a decline out', () => {
    const onDecline = vi.fn<(offer: unknown) => void>();
    const offer = anOffer();
    draw([offer], { onDecline });
    fireEvent.click(screen.getByRole('button', { name: 'Not interested: Phone 128 GB' }));
    expect(onDecline.mock.calls).toEqual([[offer]]);
  });
});

describe('a rating', () => {
  const rated = (proof: NonNullable<Product['proof']>, locale?: string) => {
    draw([anOffer({ product: aProduct({ proof }) })], locale ? { locale } : {});
    const shown = screen.queryByRole('img', { name: /stars/ });
    return shown && [shown.textContent, shown.getAttribute('aria-label')];
  };

  test.each([
    [{ rating: 4.6, count: 812 }, '★ 4.6 (812)', '4.6 of 5 stars, 812 reviews'],
    [{ rating: 5, count: 1 }, '★ 5 (1)', '5 of 5 stars, 1 review'],
    [{ rating: 3.9 }, '★ 3.9', '3.9 of 5 stars'],
    [{ rating: 4.5666, count: 1200 }, '★ 4.6 (1,200)', '4.6 of 5 stars, 1,200 reviews'],
  ])('of %o is written "%s" and read out "%s"', (proof, text, name) => {
    expect(rated(proof)).toEqual([text, name]);
  });

  test('is written as the locale writes numbers', () => {
    expect(rated({ rating: 4.6, count: 1200 }, 'de-DE')?.[0]).toBe('★ 4,6 (1.200)');
  });

  test.each([{}, { rating: 0, count: 0 }, { count: 3 }])('of %o is none', (proof) => {
    expect(rated(proof)).toBeNull();
  });
});

describe('what is paid for', () => {
  test('says so, and nothing else does', () => {
    draw([anOffer({ sponsored: true }), anOffer({ id: 'b' })]);
    const [paid, own] = screen.getAllByRole('heading', { level: 3 });
    expect(paid?.closest('li')?.textContent).toContain('Sponsored');
    expect(own?.closest('li')?.textContent).not.toContain('Sponsored');
  });
});

describe('a gain', () => {
  test('of an attribute says from what to what, its unit held to its value', () => {
    const from = { value: 64, unit: 'GB' };
    const to = { value: 1024, unit: 'GB' };
    expect(gain({ type: 'attribute', name: 'Storage', from, to })).toBe(
      'Storage 64\u00a0GB → 1,024\u00a0GB',
    );
  });

  test('writes numbers as the locale does', () => {
    const from = { value: 6.1 };
    const to = { value: 6.7 };
    expect(gain({ type: 'attribute', name: 'Screen', from, to }, 'de-DE')).toBe('Screen 6,1 → 6,7');
  });

  test('that was not there before is named', () => {
    expect(gain({ type: 'has', name: 'wireless charging' })).toBe('With wireless charging');
  });

  test('of a bigger pack is the unit price', () => {
    expect(gain({ type: 'unit-price', less: 0.29, per: 100, unit: 'g' })).toBe(
      'Costs 29% less per 100\u00a0g',
    );
  });

  test("in the shop's own words is left as it is", () => {
    expect(gain({ type: 'benefit', text: 'Room for {many} photos' })).toBe(
      'Room for {many} photos',
    );
  });
});

describe('a picture', () => {
  test('loads late and is silent beside the title that says the same', () => {
    draw([anOffer()]);
    const picture = screen.getByAltText('');
    expect(picture.getAttribute('src')).toBe('/i/phone-128.jpg');
    expect(picture.getAttribute('loading')).toBe('lazy');
  });

  test('says what the shop says of it', () => {
    draw([anOffer({ product: aProduct({ image: { src: '/i.jpg', alt: 'Back of the phone' } }) })]);
    expect(screen.getByRole('img', { name: 'Back of the phone' })).toBeTruthy();
  });

  test('that is missing leaves the initial of the product', () => {
    const { image, ...product } = aProduct({ title: '📱 phone' });
    draw([anOffer({ product })]);
    expect(image).toBeTruthy();
    expect(screen.getByText('📱').getAttribute('aria-hidden')).toBe('true');
  });

  test('that does not load leaves the initial, until there is another picture', async () => {
    const { redraw } = draw([anOffer()]);
    fireEvent.error(screen.getByAltText(''));
    expect(await screen.findByText('P')).toBeTruthy();
    redraw({ offers: [anOffer({ product: aProduct({ image: { src: '/other.jpg' } }) })] });
    expect(screen.getByAltText('').getAttribute('src')).toBe('/other.jpg');
  });
});
