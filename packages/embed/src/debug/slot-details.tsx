import { CandidateRow } from './candidate-row.js';
import { Columns } from './columns.js';
import type { SlotReport } from './report-slots.js';

const title = ({ slot: { id, widget, placement, source, role }, shown }: SlotReport): string =>
  [`${widget} #${id}`, placement, source, role, `${shown} shown`].filter(Boolean).join(' · ');

/** One element: what it shows, or why it shows nothing; and what became of every candidate. */
export function SlotDetails({ report }: { report: SlotReport }) {
  const { nothing, rows, arms, isIdle } = report;
  return (
    <details open>
      <summary>{title(report)}</summary>
      {nothing !== undefined && <p class="why">{nothing}</p>}
      {arms.length > 0 && <p>Experiments: {arms.join(', ')}</p>}
      {rows.length > 0 && (
        <Columns heads={['Product', 'From', 'Outcome', 'Score']}>
          {rows.map((row, i) => (
            <CandidateRow key={i} row={row} isIdle={isIdle} />
          ))}
        </Columns>
      )}
    </details>
  );
}
