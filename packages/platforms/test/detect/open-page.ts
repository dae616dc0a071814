import { Window as HappyWindow } from 'happy-dom';

/** What a page is made of. */
export interface Made {
  readonly url?: string;
  readonly html?: string;
  /** Each becomes a JSON-LD block; text stands in it as it is. */
  readonly jsonLd?: readonly unknown[];
  readonly dataLayer?: unknown;
}

/** A page of a shop, as its own scripts see it. */
export type OpenPage = Window & typeof globalThis & { dataLayer?: unknown };

export const blockOf = (json: unknown): string =>
  `<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`;

/** Opens a page of which no script runs. */
export function openPage({ url = '/', html = '', jsonLd = [], dataLayer }: Made = {}): OpenPage {
  const window = new HappyWindow({ url: new URL(url, 'https://shop.example').href });
  window.document.body.innerHTML = html + jsonLd.map(blockOf).join('');
  if (dataLayer !== undefined) Object.assign(window, { dataLayer });
  return window as unknown as OpenPage;
}

/** What `gtag(...)` pushes: its arguments. */
export const gtag: (...said: unknown[]) => IArguments = function gtag() {
  // oxlint-disable-next-line prefer-rest-params
  return arguments;
};
