import { changeCases } from './change-cases.js';
import type { ContractCase } from './contract-shop.js';
import { faultCases } from './fault-cases.js';
import { journalCases } from './journal-cases.js';
import { moneyCases } from './money-cases.js';

/** What every platform does alike, whatever the shop. */
export const platformContract: readonly ContractCase[] = [
  ...changeCases,
  ...faultCases,
  ...moneyCases,
  ...journalCases,
];
