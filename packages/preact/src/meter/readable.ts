/** A name as pages write it in data, for people: `course-finished` is "course finished". */
export const readable = (name: string): string => name.replaceAll(/[-_]+/g, ' ');
