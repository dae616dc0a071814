import type { RowCells } from './table.js';

/** A row that is held, to be opened when it is wanted. */
export type HeldRow = () => RowCells;

/** What stands under these columns: places and texts by turns. */
function heldText(row: RowCells, columns: readonly string[]): string {
  const filled = columns.flatMap((column, place) => {
    const text = row.get(column);
    return text === '' ? [] : [place, text];
  });
  return JSON.stringify(filled);
}

/**
 * Makes what holds rows until others have come that belong to them, of which a large file has hundreds of thousands: of
 * each only what stands under these columns, as one text, which takes a fifth of the room of its cells.
 */
export function rowHolder(columns: readonly string[]): (row: RowCells) => HeldRow {
  const places = new Map(columns.map((column, place) => [column.toLowerCase(), place]));
  // What this function closes over is all that a held row keeps: with the row itself among it, all cells would stay.
  const opener = (number: number, held: string) => (): RowCells => {
    const cells = new Map<number, string>();
    const read = JSON.parse(held) as (number | string)[];
    for (let i = 0; i < read.length; i += 2) cells.set(read[i] as number, read[i + 1] as string);
    return { number, get: (column) => cells.get(places.get(column.toLowerCase()) ?? -1) ?? '' };
  };
  return (row) => opener(row.number, heldText(row, columns));
}
