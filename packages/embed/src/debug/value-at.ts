/** Long values would hide the others. */
const LONGEST = 200;

const fieldOf = (value: unknown, name: string): unknown => Object(value)[name] as unknown;

/** What stands at a path such as `page.placement` in what the page says, as text. The page may have said anything. */
export function valueAt(context: unknown, path: string): string {
  try {
    const value = path.split('.').reduce(fieldOf, context);
    return (JSON.stringify(value) ?? '').slice(0, LONGEST);
  } catch (error) {
    return error instanceof Error ? error.message : 'It cannot be shown.';
  }
}
