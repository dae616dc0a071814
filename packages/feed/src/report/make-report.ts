import { openCharts } from './page/chart.js';
import { page } from './page/page.js';
import { sayCount, sayIn } from './page/say.js';
import type { ReportFacts } from './report-facts.js';
import { SECTIONS } from './sections.js';

/** Makes the page of what is known: the same facts make the same bytes. */
export async function makeReport(facts: ReportFacts): Promise<string> {
  const { head } = facts.catalog;
  const pen = { draw: await openCharts(), say: sayIn(head) };
  const made =
    head.generatedAt === undefined
      ? ''
      : `, built ${new Date(head.generatedAt).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  return page({
    title: 'Uptier report',
    about: `${sayCount(facts.products.length)} products, prices in ${head.currency}${made}.`,
    parts: SECTIONS.map(({ id, title, body }) => ({ id, title, body: body(facts, pen) })),
  });
}
