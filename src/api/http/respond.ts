import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { SECURITY_HEADERS } from './headers.ts'

const packed = promisify(gzip)

/** Less than this is sent as it is. */
const WORTH_PACKING = 1024

/** Fast rather than small: the wire is a loopback. */
const LEVEL = 4

/** What an answer is made of. */
export interface Answer {
  readonly status: number
  readonly type: string
  readonly body: string | Uint8Array<ArrayBuffer> | null
  readonly headers: Readonly<Record<string, string>>
}

/** An answer with the headers that all carry; packed where that is asked for and worth it. */
export async function respond(
  { status, type, body, headers }: Answer,
  id: string,
  acceptEncoding: string | undefined,
): Promise<Response> {
  const all: Record<string, string> = {
    ...SECURITY_HEADERS,
    'Cache-Control': 'no-store',
    'X-Request-Id': id,
    ...headers,
  }
  if (body === null) return new Response(null, { status, headers: all })
  all['Content-Type'] = type
  if (typeof body === 'string' && body.length > WORTH_PACKING) {
    all['Vary'] = 'Accept-Encoding'
    if (takesGzip(acceptEncoding)) {
      const small = await packed(body, { level: LEVEL })
      return new Response(new Uint8Array(small), { status, headers: { ...all, 'Content-Encoding': 'gzip' } })
    }
  }
  return new Response(body, { status, headers: all })
}

/** Whether the asker takes gzip (RFC 9110 §12.5.3); `gzip;q=0` does not. */
export function takesGzip(acceptEncoding: string | undefined): boolean {
  const [, weight] = /(?:^|,)\s*(?:gzip|\*)\s*(?:;\s*q=([\d.]+))?/i.exec(acceptEncoding ?? '') ?? [null, '0']
  return acceptEncoding !== undefined && Number(weight ?? 1) > 0
}
