/** The path of the page that is open. As in detection: some apps keep it behind the `#`. */
export const pathNow = (): string => /^#!?(\/[^?#]*)/.exec(location.hash)?.[1] ?? location.pathname;
