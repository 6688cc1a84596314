import { lowAt, type Skeleton } from './skeleton.ts'

/** `by chaining them`, `by the ankle`: how it was done, not who did it. */
export const isHow = (skeleton: Skeleton, at: number): boolean =>
  lowAt(skeleton, at).endsWith('ing') ||
  [at, at + 1].some((each) =>
    /^(?:ankles?|arms?|wrists?|neck|hair|hands?|legs?|feet|foot|throat|ears?)$/.test(lowAt(skeleton, each)),
  )
