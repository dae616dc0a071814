// The fonts of the reader's own system: nothing is fetched from elsewhere.
export { default } from 'vitepress/theme-without-fonts';
// oxlint-disable-next-line import/no-unassigned-import -- a sheet has nothing to assign
import './uptier.css';
