import type { Link } from '@uptier/core';
import type { RowCells } from '../../../files/table.js';
import { cellIn } from '../../cells/cell-in.js';
import { note, type Reading } from '../../reading.js';
import { pairsIn } from './magento-cells.js';

type Choice = Readonly<Record<string, string>>;

/** The choices of each of a bundle's options, under the option's name. */
function optionsIn(text: string): ReadonlyMap<string, readonly Choice[]> {
  const options = new Map<string, Choice[]>();
  for (const part of text.split('|')) {
    const choice: Choice = Object.fromEntries(pairsIn(part));
    const { name = '', sku = '' } = choice;
    if (sku !== '') options.set(name, [...(options.get(name) ?? []), choice]);
  }
  return options;
}

/** What is in the bundle unless the shopper chooses otherwise: what is preselected, or the only choice that there is. */
const usualOf = (choices: readonly Choice[]): readonly Choice[] =>
  choices.length === 1 && choices[0]!['required'] === '1'
    ? choices
    : choices.filter((choice) => choice['default'] === '1');

/** The parts of a bundle as it comes. Options of which nothing is preselected are the shopper's, and are noted. */
export function partsOfBundle(row: RowCells, reading: Reading): Link[] {
  const options = optionsIn(row.get('bundle_values'));
  const open = [...options].filter(([, choices]) => usualOf(choices).length === 0);
  if (open.length > 0)
    note(reading, cellIn(row, 'bundle_values'), {
      severity: 'note',
      code: 'open-bundle',
      message: `Of the bundle’s options nothing is preselected in: ${open.map(([name]) => name).join(', ')}. What may be chosen there is not taken as part of it.`,
    });
  return [...options.values()]
    .flatMap(usualOf)
    .map((choice) => [choice['sku']!, Number(choice['default_qty']) || 1]);
}
