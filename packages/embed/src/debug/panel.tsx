import type { Dropped } from './dropped-products.js';
import { DroppedList } from './dropped-list.js';
import type { Told } from './listen-in.js';
import { MistakesList } from './mistakes-list.js';
import { FoundFacts } from './found-facts.js';
import type { SlotReport } from './report-slots.js';
import { SlotDetails } from './slot-details.js';

export interface PanelProps {
  readonly reports: readonly SlotReport[];
  readonly facts: readonly (readonly [fact: string, source: string, value: string])[];
  readonly dropped: readonly Dropped[];
  readonly mistakes: readonly string[];
  readonly told: readonly Told[];
  onRefresh(): void;
  onClose(): void;
}

/** What Uptier decided on this page, and why: for the merchant and the developer. */
export function Panel({ reports, facts, dropped, mistakes, told, onRefresh, onClose }: PanelProps) {
  return (
    <aside class="panel" aria-label="Uptier debug" lang="en" dir="ltr">
      <header>
        <h2>Uptier debug</h2>
        <button type="button" onClick={onRefresh}>
          Look again
        </button>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </header>
      {mistakes.length > 0 && <MistakesList mistakes={mistakes} />}
      {reports.map((report) => (
        <SlotDetails key={report.slot.id} report={report} />
      ))}
      {!reports.length && <p>No Uptier element stands on this page.</p>}
      <FoundFacts facts={facts} />
      {dropped.length > 0 && <DroppedList dropped={dropped} />}
      <details open={told.some(({ isError }) => isError)}>
        <summary>What happened ({told.length})</summary>
        <ol>
          {told.map(({ text, isError }, i) => (
            <li key={i} class={isError ? 'error' : undefined}>
              {text}
            </li>
          ))}
        </ol>
      </details>
    </aside>
  );
}
