import type { ExplainedRow } from '@uptier/core';

/** One candidate: where it comes from, what became of it, and why. */
export function CandidateRow({ row, isIdle }: { row: ExplainedRow; isIdle: boolean }) {
  const { product, source, role, campaign, outcome, refusals, factors, score } = row;
  return (
    <tr class={outcome.name}>
      <th scope="row">
        {product.title}
        <small>{product.id}</small>
      </th>
      <td>
        {source.name} · {role.name}
        {campaign !== undefined && <small>campaign {campaign}</small>}
      </td>
      <td>
        {isIdle && outcome.name === 'outranked' ? 'not asked' : outcome.name}
        {refusals.map(({ name, words }) => (
          <small key={name}>
            {name}: {words}
          </small>
        ))}
      </td>
      <td>
        {score}
        {factors.map(({ name, value, weight }) => (
          <small key={name}>
            {name} {value.toFixed(2)} × {weight}
          </small>
        ))}
      </td>
    </tr>
  );
}
