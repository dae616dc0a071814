/**
 * What the support pages are about. `help` solves it without a purchase; the feed's `topics` say so too.
 * @typedef {object} Topic
 * @property {string} id
 * @property {string} title
 * @property {string} text
 * @property {readonly string[]} [help]
 */

/** @type {readonly Topic[]} */
export const TOPICS = [
  {
    id: 'storage-full',
    title: 'My storage is full',
    text: 'The warehouse keeps what your dashboards are drawn from. When it is full, new imports wait.',
    help: [
      'Throw away imports that no dashboard draws from: Overview, “Remove the oldest import”.',
      'Import by the day instead of by the hour. That takes a twentieth of the room.',
    ],
  },
  {
    id: 'old-numbers',
    title: 'My numbers are hours old',
    text: 'How often your data is refreshed is part of your plan. There is no setting for it.',
  },
  {
    id: 'chart-colours',
    title: 'I cannot change the colours of a chart',
    text: 'Charts take the colours of the whole account. We know that this is not enough, and are at it. No plan can do more.',
  },
];
