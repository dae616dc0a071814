import { computed, ref } from 'vue';
import { products } from './products.js';

/** Where the shopper is. */
export const path = ref(location.pathname);

/** The product of the page. */
export const product = computed(() => products.get(path.value.replace('/p/', '')));

/** Goes to another page without loading one. */
export function go(to: string): void {
  history.pushState(null, '', to);
  path.value = to;
  scrollTo(0, 0);
}

addEventListener('popstate', () => (path.value = location.pathname));
