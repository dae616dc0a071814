interface FoundFactsProps {
  readonly facts: readonly (readonly [fact: string, source: string, value: string])[];
}

/** What was detected on the page, and which source told it. */
export function FoundFacts({ facts }: FoundFactsProps) {
  return (
    <details>
      <summary>What the page says ({facts.length})</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Fact</th>
            <th scope="col">Told by</th>
            <th scope="col">Value</th>
          </tr>
        </thead>
        <tbody>
          {facts.map(([fact, source, value]) => (
            <tr key={fact}>
              <th scope="row">{fact}</th>
              <td>{source}</td>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
