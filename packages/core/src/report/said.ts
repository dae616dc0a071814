/** An error in words. What was thrown may be anything: also what throws when it is looked at. */
export function said(error: unknown): string {
  try {
    return String(error);
  } catch {
    return 'an error without words';
  }
}
