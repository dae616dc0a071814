interface Named {
  readonly title?: string | undefined;
  readonly tierName?: string | undefined;
}

/** The title, and the tier where the title does not name it. */
export const nameOf = ({ title = '', tierName = '' }: Named): string =>
  title.includes(tierName) ? title : `${title} ${tierName}`;
