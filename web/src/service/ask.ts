import type { Problem } from '../../../src/api/messages.ts'

/** The service refused or could not answer. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail)
    this.problem = problem
  }
}

/** The service cannot be reached: it was stopped, or the computer sleeps. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable'
}

/** What the service found wrong with each field of what was sent, by the name of the field. */
export function faultsOf(error: unknown): Readonly<Record<string, string | undefined>> {
  const errors = error instanceof Refusal ? (error.problem.errors ?? []) : []
  return Object.fromEntries(errors.map(({ field, detail }) => [field.split('/')[1] ?? field, detail]))
}

interface Asking {
  readonly method?: 'GET' | 'POST' | 'DELETE'
  readonly body?: unknown
  readonly signal?: AbortSignal | undefined
}

/**
 * Asks the service; names go in bodies, never in addresses.
 *
 * @throws Refusal with the service's own words, or Unreachable
 */
export async function ask<Answer>(path: string, { method, body, signal }: Asking = {}): Promise<Answer> {
  const response = await fetch(path, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers: body === undefined ? {} : { 'content-type': 'application/json' },
    body: body === undefined ? null : JSON.stringify(body),
    signal: signal ?? null,
    credentials: 'same-origin',
  }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new Unreachable('The service does not answer.')
  })
  if (response.ok) return (await response.json()) as Answer
  throw new Refusal(await problemOf(response, path))
}

async function problemOf(response: Response, path: string): Promise<Problem> {
  const isProblem = response.headers.get('content-type')?.includes('problem+json') === true
  if (isProblem) return (await response.json()) as Problem
  return {
    type: 'about:blank',
    title: response.statusText,
    status: response.status,
    detail: `${path}: ${response.status} ${response.statusText}`,
    instance: response.headers.get('x-request-id') ?? '',
  }
}
