/** The work was told to stop before it was done. */
export class JobStopped extends Error {
  override readonly name = 'JobStopped'
}
