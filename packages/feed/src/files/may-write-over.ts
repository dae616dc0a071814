/**
 * Whether a file may be written over: `isOurs` reads it, and may throw. Where there is none, or a folder, whoever writes
 * it will tell; what cannot be read is somebody's.
 */
export function mayWriteOver(isOurs: () => boolean): boolean {
  try {
    return isOurs();
  } catch (error) {
    return /^(ENOENT|ENOTDIR|EISDIR)$/.test(String((error as NodeJS.ErrnoException).code));
  }
}
