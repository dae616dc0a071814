import type { UptierElements } from '@uptier/embed';
import type { DefineComponent } from 'vue';

type Known = { [Tag in keyof UptierElements]: DefineComponent<UptierElements[Tag]> };

declare module 'vue' {
  /** Editors know the elements in templates, and their attributes. */
  interface GlobalComponents extends Known {}
}
