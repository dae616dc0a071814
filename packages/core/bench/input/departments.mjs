const DEPARTMENTS = [
  'Phones',
  'Computers',
  'Shoes',
  'Kitchen',
  'Garden',
  'Books',
  'Toys',
  'Sport',
  'Tools',
  'Music',
];
const LEAVES = ['Basics', 'Cases', 'Care', 'Parts', 'Sets'];

/** The category paths of the bench's shop, widest first: ten departments of five leaves. */
export const categoryPaths = DEPARTMENTS.flatMap((department) =>
  LEAVES.map((leaf) => [department, `${department} ${leaf}`]),
);

/** Every name that stands in a path. */
export const categoryNames = [...new Set(categoryPaths.flat())];
