import type { Finding, Severity } from '../../findings/finding.js';
import { html } from '../page/html.js';
import { sayCount } from '../page/say.js';
import { table } from '../page/table.js';
import type { Section } from '../report-facts.js';

const MOST_SHOWN = 60;
const ORDER: readonly Severity[] = ['error', 'warning', 'note'];

const placeOf = ({ place: { file, row, column, path } }: Finding): string =>
  [file?.split('/').at(-1), row && `row ${row}`, column, path].filter(Boolean).join(', ');

/** What the shop should mend. */
export const found: Section = {
  id: 'findings',
  title: 'Findings',
  body: ({ findings }) => {
    if (findings.length === 0) return html`<p>Nothing was found to mend.</p>`;
    const counts = ORDER.map(
      (one) => [one, findings.filter(({ severity }) => severity === one).length] as const,
    );
    const sorted = ORDER.flatMap((one) => findings.filter(({ severity }) => severity === one));
    return html`<p>
        ${counts
          .filter(([, count]) => count > 0)
          .map(([name, count]) => `${sayCount(count)} ${name}${count === 1 ? '' : 's'}`)
          .join(', ')}.
      </p>
      ${table({
        caption: 'Findings, the worst first',
        rows: sorted.slice(0, MOST_SHOWN),
        of: sorted.length,
        columns: [
          {
            heading: 'Severity',
            cell: ({ severity }) => html`<span class="${severity}">${severity}</span>`,
          },
          { heading: 'Where', cell: placeOf },
          { heading: 'What', cell: ({ message }) => message },
          { heading: 'What to do', cell: ({ advice }) => advice ?? '–' },
        ],
      })}`;
  },
};
