const MOST = 50;

/** The texts of a page's JSON-LD blocks. */
export const readBlocks = (document: Document): string[] =>
  Array.from(document.querySelectorAll('script[type^="application/ld+json" i]'))
    .slice(0, MOST)
    .map(({ textContent }) => textContent ?? '');
