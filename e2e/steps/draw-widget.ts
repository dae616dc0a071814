import type { Page } from '@playwright/test';

/** What the shop answers, and what the page hears. */
export interface Widget {
  /** The offer that the widget is given. */
  readonly offer?: object;
  /** Several of them; what the shopper declines goes. */
  readonly offers?: object[];
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

/** A widget with what goes without saying. */
function wholeOf(widget: Widget) {
  const offers: object[] = widget.offer ? [widget.offer] : [];
  return { offers, placement: 'post-purchase', answer: 'done', attributes: {}, ...widget };
}

/**
 * Draws one widget alone, as it is shipped. What it asks for goes into `heard`, an array in the page, and `decide()`
 * in the page decides once more.
 */
export async function drawWidget(
  page: Page,
  name: 'banner' | 'carousel' | 'modal',
  widget: Widget,
): Promise<void> {
  await openPlace(page, widget.html);
  await page.evaluate(
    async ({ file, offer, offers, standing, placement, answer, attributes }) => {
      const heard: string[] = [];
      const listening: ((decision: object) => void)[] = [];
      const decide = () =>
        listening.forEach((tell) => tell({ slot: { placement }, offers: [...offers], standing }));
      Object.assign(window, { heard, decide });
      const { mount } = await import(file);
      const host = document.createElement('div');
      for (const [key, value] of Object.entries(attributes)) host.setAttribute(key, value);
      document.querySelector('#place')?.append(host);
      mount(
        host.attachShadow({ mode: 'open' }),
        {
          subscribe: (listen: () => void) => (listening.push(listen), decide(), () => {}),
          hold: () => {},
          accept: () => (heard.push('accept'), Promise.resolve({ status: answer })),
          undo: () => (heard.push('undo'), Promise.resolve({ status: 'undone' })),
          decline: (declined: object) => {
            heard.push('decline');
            offers.splice(offers.indexOf(declined), offer ? 0 : 1);
            decide();
          },
          seen: () => void heard.push('seen'),
        },
        { locale: 'en-US' },
      );
    },
    { file: `/uptier/uptier-${name}.js`, ...wholeOf(widget) },
  );
}

/** What the widget has asked for so far. */
export const heardFrom = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { heard: string[] }).heard);
