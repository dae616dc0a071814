/** The elements of the script tag, in a bundle of the page's own. */
// It registers the elements and gives nothing.
// oxlint-disable-next-line import/no-unassigned-import
import '@uptier/embed';

const known = ['carousel', 'banner', 'modal', 'compare', 'shipping'].filter((name) =>
  customElements.get(`uptier-${name}`),
);
document.body.textContent = `elements: ${known.join(', ')}`;
