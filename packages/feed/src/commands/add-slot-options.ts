import {
  PLACEMENTS,
  ROLES,
  SOURCES,
  type Placement,
  type Role,
  type SourceName,
} from '@uptier/core';
import { Option, type Command } from 'commander';
import { countOf } from './count-of.js';

/** What a slot is asked for on the command line. */
export interface SlotOptions {
  readonly placement?: Placement;
  readonly source?: SourceName;
  readonly role?: Role;
  readonly limit?: number;
}

/** Gives a command the options of a slot. */
export const addSlotOptions = (
  command: Command,
  { placement, limit }: Readonly<Record<'placement' | 'limit', string>>,
): Command =>
  command
    .addOption(new Option('--placement <name>', placement).choices(PLACEMENTS))
    .addOption(new Option('--source <name>', 'offers of this source only').choices(SOURCES))
    .addOption(new Option('--role <name>', 'offers of this role only').choices(ROLES))
    .option('--limit <count>', limit, countOf);
