/** A picture of a few bytes: fetching and decoding is no part of what is measured. */
const IMAGE =
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>';

/** The ten products that every page shows. */
export const hits = Array.from({ length: 10 }, (_, i) => ({
  objectID: `p${i + 1}`,
  name: `Phone ${i + 1}`,
  url: `/p/${i + 1}`,
  image: IMAGE,
  price: `$${400 + i}.00`,
}));
