/** They let anybody use and sell what is made with them, and ask for nothing but their notice. */
const ALLOWED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/**
 * What comes with our packages under other terms than those.
 * @param {readonly { name: string, license: string }[]} packages
 */
export const otherLicences = (packages) =>
  packages
    .filter(({ license }) => !ALLOWED.includes(license))
    .map(({ name, license }) => `${name} is under ${license}`);
