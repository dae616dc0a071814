/** The ten products that every page shows. */
export const hits = Array.from({ length: 10 }, (_, i) => ({
  objectID: `p${i + 1}`,
  name: `Phone ${i + 1}`,
  url: `/p/${i + 1}`,
  image: '/picture.svg',
  price: `$${400 + i}.00`,
}));
