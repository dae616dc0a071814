import type { Decision } from '@uptier/core';
import { renderToString } from 'preact-render-to-string';
import type { VNode } from 'preact';
import type { Words } from '../words/en.js';
import { formatter } from '../words/formatter.js';
import { amountsIn } from './amounts-in.js';
import { inertJson } from './inert-json.js';
import { servedBanner } from './served-banner.js';
import { servedCarousel } from './served-carousel.js';
import { servedComparison } from './served-comparison.js';
import { servedModal } from './served-modal.js';
import { DRAWN, FACTS, type ServedPage } from './served-page.js';
import { servedShipping } from './served-shipping.js';
import type {
  ButtonEvents,
  ServedEvents,
  ServedName,
  ServedSpeech,
  ServedWidget,
} from './served-widget.js';

export interface RenderOptions {
  readonly widget: ServedName;
  /**
   * BCP 47. Required: a server's own language is not the shopper's, and the browser must write every number and date as
   * the server did. How it writes amounts goes along.
   */
  readonly locale: string;
  /**
   * IANA name of the zone that deadlines are written in, and say: a server does not know the shopper's. Missing: UTC.
   */
  readonly timeZone?: string | undefined;
  /** Texts in place of the English ones. They travel with the page. */
  readonly words?: Words | undefined;
  readonly heading?: string | undefined;
  /** In a modal: whether accepting takes money at once. The button then says so. */
  readonly charges?: boolean | undefined;
  /** Buttons that the page will listen to. Left out: none of these. */
  readonly buttons?: readonly (keyof ButtonEvents)[] | undefined;
}

const SERVED: Readonly<Record<ServedName, ServedWidget>> = {
  carousel: servedCarousel,
  banner: servedBanner,
  modal: servedModal,
  comparison: servedComparison,
  shipping: servedShipping,
};

const onServer = (): never => {
  throw new Error('Nobody can click on a server.');
};

/** Listeners that are there, so that what needs them is drawn, and never called. */
const eventsFor = (buttons: readonly (keyof ButtonEvents)[]): ServedEvents => ({
  onAccept: onServer,
  onUndo: onServer,
  onDecline: onServer,
  ...Object.fromEntries(buttons.map((name) => [name, onServer])),
});

/**
 * Draws a decision as HTML, for a page that shows it before any script has come; `hydrateOffers` wakes it up in the
 * browser. The HTML has no `style` attribute and no script that runs. Of the decision only what the widget shows is
 * in it.
 *
 * A modal is drawn closed, and only where the decision names an order: the page of a finished order can bring its offer
 * along, and the browser opens the dialog when it has woken up and is idle. Without a script there is none. A server
 * has no memory of the visitor: name the orders that were asked about in `context.visitor.orders`, or a reload asks again.
 * @throws {RangeError} Where `locale` is no language, or `timeZone` no time zone.
 */
export function renderOffers(
  decision: Decision,
  { widget, locale, timeZone = 'UTC', words, heading, charges, buttons = [] }: RenderOptions,
): { readonly html: string } {
  const { facts: pick, draw } = SERVED[widget];
  const facts = pick(decision);
  mustBeTimeZone(timeZone);
  const language = languageOf(locale);
  const amounts = amountsIn(language, facts);
  const speech: ServedSpeech = { locale: language, timeZone, words, heading, charges, amounts };
  const page: ServedPage = { widget, facts, speech, buttons };
  const drawn = renderToString(draw(facts, { ...speech, ...eventsFor(buttons) }) as VNode);
  return {
    html:
      `<div ${DRAWN}>${drawn}</div>` +
      `<script type="application/json" ${FACTS}>${inertJson(page)}</script>`,
  };
}

/** What a page without types passes in may be nothing at all. */
function languageOf(locale: string): string {
  const [language] = Intl.getCanonicalLocales(locale);
  if (!language) throw new RangeError('renderOffers: locale is missing.');
  return language;
}

/** Refuses it at once: a page without a deadline would never ask, and the first campaign that has one would break it. */
function mustBeTimeZone(timeZone: string): void {
  formatter('DateTimeFormat', 'en', { timeZone });
}
