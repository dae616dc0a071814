import type { ComponentChildren } from 'preact';
import { part } from '../part/part.js';
import type { PartName } from '../part/parts.js';

/** The names of a part of the table, and its role: a table that is laid out as a grid or as cards must say it. */
export const as = (
  role: 'table' | 'row' | 'rowheader' | 'columnheader' | 'cell',
  ...names: PartName[]
) => ({
  ...part(...names),
  role,
});

interface TierCellProps {
  /** The head of its column, which the eye finds beside it where the tiers are cards. */
  readonly name: string;
  readonly children: ComponentChildren;
}

/** What one tier has of one thing. */
export function TierCell({ name, children }: TierCellProps) {
  return (
    <td {...as('cell', 'cell')}>
      <span {...part('label')} aria-hidden="true">
        {name}
      </span>
      <span {...part('fact')}>{children}</span>
    </td>
  );
}
