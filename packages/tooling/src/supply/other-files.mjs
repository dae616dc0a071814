/**
 * The files that are not the same in two builds, or are only in one of them.
 * @param {ReadonlyMap<string, string>} one What `hashFiles` gives.
 * @param {ReadonlyMap<string, string>} two
 * @returns {string[]}
 */
export const otherFiles = (one, two) =>
  [...new Set([...one.keys(), ...two.keys()])].filter((name) => one.get(name) !== two.get(name));
