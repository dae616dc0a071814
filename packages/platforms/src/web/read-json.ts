/** A feed that takes longer than this comes too late to help. */
const TIME_LIMIT = 8000;

/**
 * The JSON at an address, by the browser's cache rules.
 * @throws where it does not come in time, with another status than 2xx, or is no JSON.
 */
export async function readJson(url: string): Promise<unknown> {
  const response = await fetch(url, { signal: AbortSignal.timeout(TIME_LIMIT) });
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.json();
}
