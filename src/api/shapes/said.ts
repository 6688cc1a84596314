import { z } from '@hono/zod-openapi'

type Leaf = string | number | boolean | bigint | null | undefined

/** A type as JSON has it: nothing is told of read-only or of how a field that may be missing is declared. */
type Plain<T> = T extends Leaf
  ? T
  : T extends readonly unknown[]
    ? { readonly [K in keyof T]: Plain<T[K]> }
    : T extends object
      ? { readonly [K in keyof T]: Plain<Exclude<T[K], undefined>> }
      : T

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

/**
 * Ties a shape to the type that it checks: where the two are not the same, to the field, this does not compile.
 *
 * @example const name: z.ZodType<Name> = said<Name>()(z.strictObject({ … }))
 */
export function said<Said>() {
  return <Shape extends z.ZodType>(
    shape: Shape,
    ..._same: Same<Plain<z.output<Shape>>, Plain<Said>> extends true
      ? []
      : [{ readonly shape: Plain<z.output<Shape>>; readonly type: Plain<Said> }]
  ): z.ZodType<Said> => shape as unknown as z.ZodType<Said>
}

/** A list that is always empty: what will stand in it one day is not told yet. */
export const nothingYet: z.ZodType<readonly never[]> = said<readonly never[]>()(
  z.array(z.never().openapi({ type: 'object' })).max(0),
)
