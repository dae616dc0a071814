/** Milliseconds for one request: enough for a busy machine. The cases that wait for it run side by side. */
export const TIME_LIMIT = 2000;
