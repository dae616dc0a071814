/** What every picture is. */
export const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60"/>';
