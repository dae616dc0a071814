import { BOXED_HOST } from './boxed-host.js';

/** Anything that the page says of the element counts more. */
const HOST = `${BOXED_HOST}}`;

const sheets = new Map<string, CSSStyleSheet>();

function sheetOf(css: string): CSSStyleSheet {
  const known = sheets.get(css);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  sheets.set(css, sheet);
  return sheet;
}

/**
 * Gives an element's shadow its part of the theme, in this order, below the sheet that keeps its height, if there is
 * one. All elements of the page use the same sheets.
 */
export function adoptTheme(root: ShadowRoot, ...parts: readonly string[]): void {
  const [host = sheetOf(HOST)] = root.adoptedStyleSheets;
  root.adoptedStyleSheets = [host, ...parts.map(sheetOf)];
}
