export { openPanel } from '../debug/open-panel.js';
