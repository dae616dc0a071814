/** What in the page's own HTML and scripts means nothing: it stands first, since nothing else need be looked at then. */
export const MistakesList = ({ mistakes }: { mistakes: readonly string[] }) => (
  <details open>
    <summary>What means nothing ({mistakes.length})</summary>
    <ul>
      {mistakes.map((mistake) => (
        <li key={mistake} class="error">
          {mistake}
        </li>
      ))}
    </ul>
  </details>
);
