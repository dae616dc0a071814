import type { ComponentChildren } from 'preact';
import { as } from './tier-cell.js';

interface TableHeadProps {
  /** What each tier is told of, in the order of its cells. */
  readonly names: readonly string[];
  /** What stands in the corner. */
  readonly children: ComponentChildren;
}

/** The heads of the columns, between two corners: over the tiers' own names, and over what can be done with them. */
export function TableHead({ names, children }: TableHeadProps) {
  return (
    <tr {...as('row', 'names')}>
      <td {...as('cell', 'corner')}>{children}</td>
      {names.map((name) => (
        <th key={name} {...as('columnheader', 'cell', 'name')} scope="col">
          {name}
        </th>
      ))}
      <td {...as('cell', 'corner')} />
    </tr>
  );
}
