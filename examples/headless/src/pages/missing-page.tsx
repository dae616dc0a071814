/** What a shopper sees where there is no page. */
export const MissingPage = () => (
  <>
    <title>Not here</title>
    <h1>That page is not here</h1>
    <p>
      <a href="/">All for the tea table</a>
    </p>
  </>
);
