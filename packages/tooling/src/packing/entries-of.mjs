/**
 * The names by which a package's modules are imported: `@uptier/core/lean`. Style sheets and other files that it gives
 * away as they are are none.
 * @param {import('../workspace/list-packages.mjs').Manifest} manifest
 */
export const entriesOf = ({ name, exports = {} }) =>
  Object.entries(exports).flatMap(([key, target]) =>
    typeof target === 'string' ? [] : [name + key.slice(1)],
  );
