import { afterEach, describe, expect, test } from 'vitest';
import { placeElements } from '../src/boot/place-elements.js';

afterEach(() => {
  document.body.innerHTML = '';
});

/** Places by these settings on a page of this HTML, and returns the page and what was told. */
function placeOn(html: string, settings: Record<string, string>) {
  document.body.innerHTML = html;
  const told: string[] = [];
  placeElements(settings, (problem) => told.push(problem));
  return { html: document.body.innerHTML, told };
}

describe('a tag that says where its elements go', () => {
  test('places a carousel after what its selector finds', () => {
    const { html } = placeOn('<p id="a"></p><p></p>', { carousel: '#a product' });
    expect(html).toBe(
      '<p id="a"></p><uptier-carousel placement="product"></uptier-carousel><p></p>',
    );
  });

  test('may name a selector of several words', () => {
    const { html } = placeOn('<main><p class="x"></p></main>', { banner: 'main > p.x checkout' });
    expect(html).toContain('<uptier-banner placement="checkout">');
  });

  test('places after the first of several', () => {
    const { html } = placeOn('<p></p><p></p>', { modal: 'p post-purchase' });
    expect(html).toBe('<p></p><uptier-modal placement="post-purchase"></uptier-modal><p></p>');
  });

  test.each([
    ['finds nothing', '#b product', 'nothing found'],
    ['is no selector', '!!! product', 'nothing found'],
    ['names no placement', '#a', 'no selector and placement'],
  ])('is told when it %s', (_, carousel, problem) => {
    const { html, told } = placeOn('<p id="a"></p>', { carousel });
    expect([html, told]).toEqual(['<p id="a"></p>', [`data-carousel="${carousel}": ${problem}`]]);
  });

  test('that says nothing places nothing', () => {
    expect(placeOn('<p></p>', { feed: '/f.json' })).toEqual({ html: '<p></p>', told: [] });
  });
});
