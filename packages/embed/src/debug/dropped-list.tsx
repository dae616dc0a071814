import { Columns } from './columns.js';
import type { Dropped } from './dropped-products.js';

/** Who has more of them has one fault in his export, which the first ones show. */
const MOST = 20;

/** The products that the feed states and that are never shown, with what is wrong with them. */
export function DroppedList({ dropped }: { dropped: readonly Dropped[] }) {
  const more = dropped.length - MOST;
  return (
    <details>
      <summary>Products left out of the feed ({dropped.length})</summary>
      <Columns heads={['Product', 'What is wrong']}>
        {dropped.slice(0, MOST).map(({ name, file, reason }, i) => (
          <tr key={i}>
            <th scope="row">
              {name}
              <small>{file}</small>
            </th>
            <td>{reason}</td>
          </tr>
        ))}
      </Columns>
      {more > 0 && <p>And {more} more: uptier validate names them all.</p>}
    </details>
  );
}
