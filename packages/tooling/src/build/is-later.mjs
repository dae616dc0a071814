const LATER = /^uptier-((words|why)-.+|accept-url|analytics|carry-out|debug|explain|room)\.js$/;

/**
 * Whether a page needs a file, if ever, after its first offer.
 * @param {string} file Its name.
 */
export const isLater = (file) => LATER.test(file);
