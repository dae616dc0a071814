/** A place from which a shop serves files. */
export interface Host {
  readonly title: string;
  /** The file with its rules for caches and other origins, by its path in the project. */
  readonly headers: { readonly file: string; readonly text: string; readonly advice: string };
  /** The steps of the workflow that publish the folder. */
  readonly publish: string;
  /** What the workflow has to be told once, under the repository's settings. */
  readonly secrets: readonly string[];
  /** Whether it sends packed copies that lie beside the files. */
  readonly compress: boolean;
}
