import type { Page } from '@playwright/test';

/** One of Uptier's events, with what it carried. */
export interface Told {
  readonly type: string;
  readonly detail: {
    readonly code?: string;
    readonly path?: string;
    readonly decision?: { readonly offers: readonly unknown[] };
    readonly result?: { readonly status: string; readonly message?: string };
  };
}

const TYPES = ['decided', 'seen', 'accepted', 'failed', 'error'];

/** Notes Uptier's events from the start of the next page view. Answers what reads the notes. */
export async function recordEvents(page: Page): Promise<() => Promise<Told[]>> {
  await page.addInitScript((types) => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    for (const type of types) {
      document.addEventListener(`uptier:${type}`, (event) => {
        told.push({ type, detail: JSON.parse(JSON.stringify((event as CustomEvent).detail)) });
      });
    }
  }, TYPES);
  return () => page.evaluate(() => (window as unknown as { told: Told[] }).told);
}
