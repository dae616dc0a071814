/**
 * What every picture is: a GIF of one point. An SVG is a whole document to the browser, of which it would make one for
 * each of hundreds of addresses.
 */
export const PICTURE = {
  type: 'image/gif',
  body: Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'),
} as const;
