import Link from 'next/link';

/** Next's own page brings colours of its own; this one is in the shop's dress. */
export default function MissingPage() {
  return (
    <>
      <title>Not here</title>
      <h1>That page is not here</h1>
      <p>
        <Link href="/">All for the tea table</Link>
      </p>
    </>
  );
}
