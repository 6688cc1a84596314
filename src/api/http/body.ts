import type { IncomingMessage } from 'node:http'
import { Refusal } from './problem.ts'

/** JSON that is nested more deeply than this is refused. */
const MOST_DEPTH = 20

/**
 * The body of a request as JSON.
 *
 * @throws Refusal 415 for another type, 413 for more than `most` bytes, 400 for what is no JSON or too deep
 */
export async function jsonBody(incoming: IncomingMessage, most: number): Promise<unknown> {
  const type = incoming.headers['content-type'] ?? ''
  if (!/^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/i.test(type))
    throw new Refusal(415, `Content-Type "${type.slice(0, 80)}": expected application/json`)
  if (incoming.headers['content-encoding'] !== undefined)
    throw new Refusal(415, `Content-Encoding "${incoming.headers['content-encoding']}": expected none`)
  const bytes = await bodyOf(incoming, most)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal(400, 'the body is not well-formed UTF-8')
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new Refusal(400, `the body is no JSON: ${error instanceof Error ? withoutText(error.message) : ''}`)
  }
  if (!isShallow(value))
    throw new Refusal(400, `the body is nested more than ${MOST_DEPTH} deep: that is no request`)
  return value
}

/** V8 quotes the text around the fault, which may be anybody's name; the place is enough. */
function withoutText(message: string): string {
  const place = /at position \d+(?: \(line \d+ column \d+\))?/.exec(message)?.[0]
  return place === undefined ? 'it ends too early or is empty' : `unexpected character ${place}`
}

async function bodyOf(incoming: IncomingMessage, most: number): Promise<Buffer> {
  const tooLarge = (bytes: string): Refusal =>
    // What is still to come is not read: the connection cannot be used again.
    new Refusal(413, `the body has ${bytes}: at most ${most} bytes are read here`, {
      headers: { Connection: 'close' },
    })
  const announced = Number(incoming.headers['content-length'] ?? 0)
  if (announced > most) throw tooLarge(`${announced} bytes`)
  const chunks: Buffer[] = []
  let total = 0
  return new Promise((resolve, reject) => {
    incoming.on('data', (chunk: Buffer) => {
      total += chunk.length
      if (total <= most) chunks.push(chunk)
      else {
        incoming.pause()
        reject(tooLarge(`more than ${most} bytes`))
      }
    })
    incoming.once('end', () =>
      resolve(chunks.length === 1 ? (chunks[0] ?? Buffer.alloc(0)) : Buffer.concat(chunks)),
    )
    // Whoever sent it is gone, or was too slow: nobody reads this.
    const cutOff = (): void => {
      if (!incoming.readableEnded) reject(new Refusal(400, 'the request ended before its body did'))
    }
    incoming.once('error', cutOff)
    incoming.once('close', cutOff)
  })
}

/** Whether a value is nested no deeper than allowed; it is walked without recursion. */
function isShallow(value: unknown): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; depth <= MOST_DEPTH; depth += 1) {
    const next: unknown[] = []
    for (const each of level)
      if (typeof each === 'object' && each !== null)
        for (const inner of Object.values(each)) if (typeof inner === 'object') next.push(inner)
    if (next.length === 0) return true
    level = next
  }
  return false
}
