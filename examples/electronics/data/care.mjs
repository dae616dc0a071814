/**
 * @typedef {object} Care What the shop sells with a phone: made up, see `SOURCE.md`.
 * @property {string} id
 * @property {'service'} kind
 * @property {string} title
 * @property {{ src: string, width: number, height: number, alt: string }} image
 * @property {number} price In paise.
 * @property {string[]} category
 * @property {string[]} [segments] For whom it is, where not for everybody.
 * @property {{ max: number }} quantity
 */

const image = { src: '/pictures/care.svg', width: 600, height: 600, alt: '' };
const one = {
  kind: /** @type {const} */ ('service'),
  image,
  category: ['Care'],
  quantity: { max: 1 },
};

/** @type {Care[]} */
export const care = [
  { ...one, id: 'care-2-years', title: 'Two years of care for screen and battery', price: 499_900 },
  { ...one, id: 'care-1-year', title: 'One year of care for screen and battery', price: 299_900 },
  {
    ...one,
    id: 'care-student',
    title: 'Two years of care, at the students’ price',
    price: 249_900,
    segments: ['student'],
  },
];
