import { createHash, hash } from 'node:crypto'
import { canonicalJson } from './canonical-json.ts'

/** SHA-256 of bytes or of a text's UTF-8: 64 hex digits. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex')
}

/** `sha256:…` of a JSON value in its canonical form. */
export function hashOf(value: unknown): string {
  return `sha256:${sha256(canonicalJson(value))}`
}

/** SHA-256 of a stream, without holding it. */
export async function sha256OfStream(
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<string> {
  const running = createHash('sha256')
  for await (const chunk of chunks) running.update(chunk)
  return running.digest('hex')
}
