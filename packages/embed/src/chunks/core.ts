/** The decisions, the session and the page under them: loaded with the first element. */
export { openPage } from '../page/page.js';
