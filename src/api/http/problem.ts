import { STATUS_CODES } from 'node:http'
import type { z } from '@hono/zod-openapi'
import { UnusableInput } from '../../desk/index.ts'
import { InvalidValue } from '../../record/index.ts'
import type { Problem } from '../messages.ts'

/** The statuses that an error is told with. */
export type ProblemStatus = 400 | 403 | 404 | 405 | 408 | 409 | 413 | 415 | 421 | 429 | 500 | 503

/** One field at fault: a JSON pointer into the body, or the name of a parameter. */
export interface FieldFault {
  readonly field: string
  readonly detail: string
}

/** Ends a request with an error that its asker is told. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly status: ProblemStatus
  readonly errors: readonly FieldFault[]
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: ProblemStatus,
    detail: string,
    {
      errors = [],
      headers = {},
    }: {
      readonly errors?: readonly FieldFault[]
      readonly headers?: Readonly<Record<string, string>>
    } = {},
  ) {
    super(detail)
    this.status = status
    this.errors = errors
    this.headers = headers
  }
}

/** An error as RFC 9457 has it. `type` is `about:blank`: the title is that of the status. */
export function problemOf({ status, message, errors }: Refusal, id: string): Problem {
  return {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail: message,
    instance: id,
    ...(errors.length > 0 && { errors }),
  }
}

/** What an error of the desk is to whoever asked; `null`: a fault of this program. `unusable`: what input that cannot be used is told as. */
export function refusalOf(error: unknown, unusable: ProblemStatus = 400): Refusal | null {
  if (error instanceof Refusal) return error
  if (error instanceof UnusableInput) return new Refusal(unusable, inWordsOfTheApi(error.message))
  if (error instanceof InvalidValue) return new Refusal(400, error.message)
  if (isBusy(error))
    return new Refusal(503, 'another process is writing to the record: ask again', {
      headers: { 'Retry-After': '5' },
    })
  return null
}

/** The desk names fields as the command line does. */
function inWordsOfTheApi(message: string): string {
  return message.replaceAll(/(^|\s)--([a-z])/g, '$1$2')
}

/** SQLite's SQLITE_BUSY and SQLITE_LOCKED (https://sqlite.org/rescode.html#busy). */
function isBusy(error: unknown): boolean {
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0
  return code === 5 || code === 6
}

/** The longest part of a value that is told. */
const MOST_TOLD = 80

/** What is wrong with what was given, field by field, with its value. `root`: what comes before the first name. */
export function faultsOf(error: z.ZodError, given: unknown, root: '' | '/'): readonly FieldFault[] {
  return error.issues.flatMap((issue) => {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [null]
    return keys.map((key) => {
      const path = [...issue.path, ...(key === null ? [] : [key])]
      const field = root + path.map((part) => pointerPart(String(part))).join('/')
      const told = key === null ? `${issue.message}${shown(valueAt(given, issue.path))}` : 'is not known here'
      return { field, detail: told }
    })
  })
}

/** RFC 6901 §3. */
function pointerPart(part: string): string {
  return part.slice(0, MOST_TOLD).replaceAll('~', '~0').replaceAll('/', '~1')
}

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  let at = given
  for (const part of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return undefined
    at = (at as Readonly<Record<PropertyKey, unknown>>)[part]
  }
  return at
}

function shown(value: unknown): string {
  if (value === undefined) return ''
  const text = typeof value === 'string' ? JSON.stringify(value.slice(0, MOST_TOLD)) : JSON.stringify(value)
  return `, got ${text.slice(0, MOST_TOLD)}${text.length > MOST_TOLD || (typeof value === 'string' && value.length > MOST_TOLD) ? '…' : ''}`
}
