import type { LeanPorts } from '@uptier/core/lean';
import type { LateCode, Platform } from '@uptier/platforms';
import type { LateOwn } from '@uptier/platforms/lean/custom';
import { TIME_LIMIT, within } from '@uptier/platforms/within';
import type { LoadChunk } from '../boot/load-chunk.js';
import type * as Changes from '../chunks/changes.js';
import type * as Explain from '../chunks/explain.js';

/** What the session asks for late. A yes waits for its code, but a shopper does not wait for ever. */
export const latePartsOf = (load: LoadChunk): Pick<LeanPorts, 'loadChanges' | 'loadTrace'> => ({
  loadChanges: async () => (await within(TIME_LIMIT, load<typeof Changes>('changes'))).CartChanges,
  loadTrace: async () => (await load<typeof Explain>('explain')).traceOf,
});

/** What the platforms' late code lies in: one chunk for all of them, and for a shop of its own what each yes needs. */
export const lateCodeOf = (load: LoadChunk): LateCode & LateOwn => ({
  loadCarryOut: () => within(TIME_LIMIT, load('carry-out')),
  loadThemeAction: () => within(TIME_LIMIT, load('carry-out')),
  loadOwn: () => within(TIME_LIMIT, load('changes')),
});

/** Fetches what a yes needs before it is said. What does not come is asked for once more with the yes. */
export function fetchChanges(load: LoadChunk, { name }: Platform): void {
  for (const chunk of name === 'custom' ? ['changes'] : ['changes', 'carry-out'])
    load(chunk).catch(() => {});
}
