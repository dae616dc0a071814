import { html, type Html, type Part } from './html.js';
import { sayCount } from './say.js';

/** A column: its heading, and how its cells stand. Names are clipped where they are long; numbers stand right; a place is narrow. */
export interface Column<Row> {
  readonly heading: string;
  readonly as?: 'name' | 'number' | 'text' | 'place';
  readonly cell: (row: Row) => Part;
}

interface Table<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** How many rows there are in all, where only the first are shown. */
  readonly of?: number;
}

function cellOf<Row>({ as = 'text', cell }: Column<Row>, row: Row): Html {
  const value = cell(row);
  if (as === 'name' && typeof value === 'string')
    return html`<td class="name"><span title="${value}">${value}</span></td>`;
  return html`<td class="${as}">${value}</td>`;
}

/** A table which scrolls in itself where the page is narrow, by key too. */
export function table<Row>({ caption, columns, rows, of = rows.length }: Table<Row>): Html {
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${caption}">
      <table>
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            ${columns.map(({ heading, as = 'text' }) => html`<th scope="col" class="${as}">${heading}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                ${columns.map((column) => cellOf(column, row))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${of > rows.length ? html`<p class="note">The first ${sayCount(rows.length)} of ${sayCount(of)}.</p>` : undefined}`;
}
