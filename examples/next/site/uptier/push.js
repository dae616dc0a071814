/**
 * Tells Uptier something, before its script has come and after.
 * @param {string} name
 * @param {unknown} said
 */
export function push(name, said) {
  const page = /** @type {{ uptier?: { push(command: [string, unknown]): void } }} */ (window);
  page.uptier ??= [];
  page.uptier.push([name, said]);
}
