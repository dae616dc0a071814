import { langAround } from '../boot/lang-around.js';

/** The language of an element, where the page names it in a form that browsers understand. */
export function localeOf(element: HTMLElement): string | undefined {
  const named = langAround(element);
  try {
    return Intl.getCanonicalLocales(named)[0];
  } catch {
    // `en_US`, say: the browser's own language will do.
    return undefined;
  }
}
