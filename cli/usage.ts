/** A command that was asked for what it does not do, or for a path that is not there: exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}
