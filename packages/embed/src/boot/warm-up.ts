/**
 * Makes what takes a browser longest of all that the first offer needs: its first formatter of numbers, of whatever
 * language, for which it reads its tables. In a task of its own, while the files are on their way.
 */
export const warmUp = (): void => void setTimeout(() => new Intl.NumberFormat());
