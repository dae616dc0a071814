import type { Finding, Severity } from '../../findings/finding.js';
import { html, type Html } from '../page/html.js';
import { sayCount } from '../page/say.js';
import { table } from '../page/table.js';
import type { Section } from '../report-facts.js';

/** Of one kind, as many as show what it is like. */
const MOST_ALIKE = 5;
const ORDER: readonly Severity[] = ['error', 'warning', 'note'];

const placeOf = ({ place: { file, row, column, path } }: Finding): string =>
  [file?.split('/').at(-1), row && `row ${row}`, column, path].filter(Boolean).join(', ');

interface Row {
  readonly finding: Finding;
  /** How many more there are of its kind, after the last that is shown. */
  readonly more: number;
}

/** The worst first, those of one kind together. */
function rowsOf(findings: readonly Finding[]): Row[] {
  const kinds = new Map<string, Finding[]>();
  for (const severity of ORDER)
    for (const finding of findings) {
      if (finding.severity !== severity) continue;
      const key = `${severity} ${finding.code}`;
      const own = kinds.get(key);
      if (own) own.push(finding);
      else kinds.set(key, [finding]);
    }
  return [...kinds.values()].flatMap((alike) =>
    alike.slice(0, MOST_ALIKE).map((finding, i): Row => {
      const isLast = i === MOST_ALIKE - 1;
      return { finding, more: isLast ? alike.length - MOST_ALIKE : 0 };
    }),
  );
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
    const counts = ORDER.map(
      (one) => [one, findings.filter(({ severity }) => severity === one).length] as const,
    );
    return html`<p>
        ${counts
          .filter(([, count]) => count > 0)
          .map(([name, count]) => `${sayCount(count)} ${name}${count === 1 ? '' : 's'}`)
          .join(', ')}.
      </p>
      ${table({
        caption: 'Findings, the worst first',
        rows: rowsOf(findings),
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
