import type { Page } from '@playwright/test';

/** What the shop answers, and what the page hears. */
export interface Widget {
  /** The offer that the widget is given. */
  readonly offer?: object;
  /** Where the customer of an app stands. */
  readonly standing?: object;
  /** Where the slot is; after the order if it is not said. */
  readonly placement?: string;
  /** What the shop answers to a yes. */
  readonly answer?: string;
  /** The attributes of the element. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** What stands in the page before the widget is drawn. */
  readonly html?: string;
}

/** Opens a page with a place for a widget, tall enough to scroll. */
async function openPlace(page: Page, html = ''): Promise<void> {
  const body = `<button id="before">Before</button><div id="place"></div><button id="after">After</button>
    <p id="below" tabindex="-1">Below</p><div class="tall"></div>${html}`;
  await page.route('**/alone', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>Alone</title><style>.tall { height: 3000px }</style><main><h1>Shop</h1>${body}</main></html>`,
    }),
  );
  await page.goto('/alone');
}

/**
 * Draws one widget alone, as it is shipped. What it asks for goes into `heard`, an array in the page, and `decide()`
 * in the page decides once more.
 */
export async function drawWidget(
  page: Page,
  name: 'banner' | 'modal',
  widget: Widget,
): Promise<void> {
  await openPlace(page, widget.html);
  await page.evaluate(
    async ({ file, offer, standing, placement, answer, attributes = {} }) => {
      const heard: string[] = [];
      const decision = {
        slot: { placement: placement ?? 'post-purchase' },
        offers: offer ? [offer] : [],
        standing,
      };
      Object.assign(window, { heard });
      const { mount } = await import(file);
      const host = document.createElement('div');
      for (const [key, value] of Object.entries(attributes)) host.setAttribute(key, value);
      document.querySelector('#place')?.append(host);
      mount(
        host.attachShadow({ mode: 'open' }),
        {
          subscribe(listen: (decision: object) => void) {
            const decide = () => listen({ ...decision });
            Object.assign(window, { decide });
            decide();
            return () => {};
          },
          accept: () => (heard.push('accept'), Promise.resolve({ status: answer ?? 'done' })),
          undo: () => (heard.push('undo'), Promise.resolve({ status: 'undone' })),
          decline: () => void heard.push('decline'),
          seen: () => void heard.push('seen'),
        },
        { locale: 'en-US' },
      );
    },
    { file: `/uptier/uptier-${name}.js`, ...widget },
  );
}

/** What the widget has asked for so far. */
export const heardFrom = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { heard: string[] }).heard);
