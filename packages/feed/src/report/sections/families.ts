import type { Product } from '@uptier/core';
import { html } from '../page/html.js';
import { sayCount, sayShare } from '../page/say.js';
import { table, type Column } from '../page/table.js';
import type { ReportFacts, Section } from '../report-facts.js';

const MOST_SHOWN = 40;

interface Row {
  readonly id: string;
  readonly members: readonly Product[];
}

function familiesOf({ products, catalog }: ReportFacts): Row[] {
  const ids = new Set(products.flatMap(({ family }) => family ?? []));
  return [...ids]
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((id) => ({
      id,
      members: catalog.family(id).toSorted((a, b) => (a.tier ?? 0) - (b.tier ?? 0)),
    }))
    .toSorted((a, b) => b.members.length - a.members.length || (a.id < b.id ? -1 : 1));
}

/** The versions of one thing, and why they are taken for that. */
export const families: Section = {
  id: 'families',
  title: 'Families',
  body: (facts, { say }) => {
    const { reasons, products } = facts;
    const all = familiesOf(facts);
    if (all.length === 0)
      return html`<p class="blank">The feed has no families, and so no upgrades.</p>`;
    const inFamilies = all.reduce((sum, { members }) => sum + members.length, 0);
    const ladder = ({ members }: Row): string =>
      members
        .map(({ tierName, title, price }) =>
          `${tierName ?? title} ${price === undefined ? '' : say.money(price)}`.trim(),
        )
        .join(' → ');
    const columns: Column<Row>[] = [
      { heading: 'Family', as: 'name', cell: ({ id }) => id },
      { heading: 'Products', as: 'number', cell: ({ members }) => sayCount(members.length) },
      { heading: 'Tiers, from the entry', cell: ladder },
    ];
    if (reasons.size > 0)
      columns.push(
        {
          heading: 'Confidence',
          as: 'number',
          cell: ({ id }) => reasons.get(id)?.confidence ?? '–',
        },
        { heading: 'Evidence', cell: ({ id }) => reasons.get(id)?.evidence ?? '–' },
      );
    return html`<p>
        ${sayCount(all.length)} families hold ${sayShare(inFamilies, products.length)} of the
        products.${
          reasons.size > 0
            ? ''
            : ' With --review FOLDER, where families.csv lies, each is told with its confidence and evidence.'
        }
      </p>
      ${table({ caption: 'Families, the largest first', rows: all.slice(0, MOST_SHOWN), of: all.length, columns })}`;
  },
};
