/**
 * In the page: puts the script in, and answers how many milliseconds later ten cards are there, and have been painted.
 * @param {string} src
 * @returns {Promise<{ cards: number, paint: number }>}
 */
export const timeCards = (src) =>
  new Promise((resolve, reject) => {
    const place = /** @type {Element} */ (document.querySelector('#place'));
    const start = performance.now();
    const script = document.createElement('script');
    script.src = src;
    script.dataset['feed'] = '/feed.json';
    document.head.append(script);
    const look = () => {
      const root =
        place.querySelector('uptier-carousel')?.shadowRoot ??
        place.querySelector('iframe')?.contentDocument ??
        place;
      const titles = 'li h3, .card h3, .ss__result__details__title, .shopify-buy__product__title';
      if (root.querySelectorAll(titles).length < 10) {
        if (performance.now() - start > 20_000) reject(new Error(`${src}: no ten cards`));
        else requestAnimationFrame(look);
        return;
      }
      const cards = performance.now() - start;
      requestAnimationFrame(() =>
        setTimeout(() => resolve({ cards, paint: performance.now() - start })),
      );
    };
    requestAnimationFrame(look);
  });
