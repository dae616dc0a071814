/**
 * The colours that the catalogue names, as they look on the back of a phone.
 * @type {Record<string, string>}
 */
const COLOURS = {
  Black: '#2f3033',
  Blue: '#2d4f76',
  Coral: '#f0806a',
  Gold: '#efd6bd',
  Graphite: '#56544f',
  Green: '#cfe6d0',
  'Midnight Green': '#4d5a50',
  'Pacific Blue': '#3b5a6b',
  Purple: '#d2c9e4',
  Red: '#c1272f',
  Silver: '#e6e7e4',
  'Space Grey': '#5b5c60',
  White: '#f4f3ef',
};

/**
 * A colour of the catalogue as CSS knows it; one that is not known yet is a middle grey.
 * @param {string} name
 */
export function colourOf(name) {
  return COLOURS[name] ?? '#9a9a98';
}
