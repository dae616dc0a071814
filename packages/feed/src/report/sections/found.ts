import { byKind, type Kind } from '../../findings/by-kind.js';
import type { Finding, Severity } from '../../findings/finding.js';
import { html, type Html } from '../page/html.js';
import { sayCount } from '../page/say.js';
import { table } from '../page/table.js';
import type { Section } from '../report-facts.js';

const placeOf = ({ place: { file, row, column, path } }: Finding): string =>
  [file?.split('/').at(-1), row && `row ${row}`, column, path].filter(Boolean).join(', ');

interface Row {
  readonly finding: Finding;
  /** How many more there are of its kind, after the last that is shown. */
  readonly more: number;
}

const rowsOf = ({ told, more }: Kind): Row[] =>
  told.map((finding, i) => ({ finding, more: i === told.length - 1 ? more : 0 }));

/** `2 errors, 1 warning` */
function sayCounts(kinds: readonly Kind[]): string {
  const counts = new Map<Severity, number>();
  for (const { severity, told, more } of kinds)
    counts.set(severity, (counts.get(severity) ?? 0) + told.length + more);
  return [...counts]
    .map(([name, count]) => `${sayCount(count)} ${name}${count === 1 ? '' : 's'}`)
    .join(', ');
}

const tellWhat = ({ finding: { message }, more }: Row): Html =>
  html`${message}${more > 0 ? html` <small>And ${sayCount(more)} more like this.</small>` : undefined}`;

/** What the shop should mend. */
export const found: Section = {
  id: 'findings',
  title: 'Findings',
  body: ({ findings }) => {
    if (findings.length === 0)
      return html`<p>All checks of the feed are passed: nothing was found to mend.</p>`;
    const kinds = byKind(findings);
    return html`<p>${sayCounts(kinds)}.</p>
      ${table({
        caption: 'Findings, the worst first',
        rows: kinds.flatMap(rowsOf),
        columns: [
          {
            heading: 'Severity',
            as: 'place',
            cell: ({ finding: { severity } }) => html`<span class="${severity}">${severity}</span>`,
          },
          { heading: 'Where', as: 'place', cell: ({ finding }) => placeOf(finding) },
          { heading: 'What', cell: tellWhat },
          { heading: 'What to do', cell: ({ finding: { advice } }) => advice ?? '–' },
        ],
      })}`;
  },
};
