/** Whether a feed, as the shop published it, has campaigns or experiments. */
export function needsRules(json: unknown): boolean {
  if (typeof json !== 'object' || json === null) return false;
  const { campaigns, experiments } = json as Readonly<Record<string, unknown>>;
  return [campaigns, experiments].some((list) => Array.isArray(list) && list.length > 0);
}
