import { Columns } from './columns.js';

interface FoundFactsProps {
  readonly facts: readonly (readonly [fact: string, source: string, value: string])[];
}

/** What was detected on the page, and which source told it. */
export function FoundFacts({ facts }: FoundFactsProps) {
  return (
    <details>
      <summary>What the page says ({facts.length})</summary>
      <Columns heads={['Fact', 'Told by', 'Value']}>
        {facts.map(([fact, source, value]) => (
          <tr key={fact}>
            <th scope="row">{fact}</th>
            <td>{source}</td>
            <td>{value}</td>
          </tr>
        ))}
      </Columns>
    </details>
  );
}
