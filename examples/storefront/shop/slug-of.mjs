/**
 * A name as a part of an address: `Tins and jars` is `tins-and-jars`.
 * @param {string} name
 */
export const slugOf = (name) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
