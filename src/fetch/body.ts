import { pipeline } from 'node:stream'
import {
  createBrotliDecompress,
  createGunzip,
  createZstdDecompress,
  type Gunzip,
  type ZstdDecompress,
} from 'node:zlib'
import type { Answer, Asking } from './ask.ts'
import { failureOf } from './failure-of.ts'
import { Failure } from './not-obtained.ts'

/** Told as a body comes: how many bytes have been received, of how many where the publisher says so. */
export type OnBytes = (bytes: number, total: number | null) => void

/**
 * The bytes of a body, unpacked where the server packed them. No more than the bound comes through, neither as it is sent
 * nor as it is unpacked; a body that is longer or shorter than it should be ends in a failure.
 *
 * @throws Failure while it is read
 */
export async function* unpacked(
  answer: Answer,
  asking: Asking,
  onBytes: OnBytes,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { mostBytes } = asking.limits
  const encoding = answer.header('content-encoding')?.trim().toLowerCase() ?? ''
  const decoder = decoderOf(encoding)
  let fault: unknown = null
  async function* received(): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      yield* bounded(answer, asking, onBytes)
    } catch (error) {
      fault = error
      throw error
    }
  }
  if (decoder === null) {
    yield* received()
    return
  }
  let total = 0
  try {
    for await (const chunk of pipeline(received, decoder, () => {}) as AsyncIterable<Uint8Array>) {
      total += chunk.length
      if (total > mostBytes) {
        fault = new Failure('size', `unpacks to more than ${mostBytes} bytes, which no list has`)
        throw fault
      }
      yield chunk
    }
  } catch (error) {
    // What the decoder says of a body that broke off before its end is only what followed from it.
    if (fault !== null) throw fault
    const { message } = error instanceof Error ? error : { message: String(error) }
    throw new Failure('content', `is no whole ${encoding}: ${message}`, { mayPass: true })
  } finally {
    decoder.destroy()
  }
}

async function* bounded(
  answer: Answer,
  { limits, signal }: Asking,
  onBytes: OnBytes,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { mostBytes } = limits
  const said = answer.header('content-length')
  const length = said !== null && /^\d+$/.test(said) ? Number(said) : null
  if (length !== null && length > mostBytes)
    throw new Failure('size', `says that it has ${length} bytes, more than ${mostBytes}, which no list has`)
  let total = 0
  try {
    for await (const chunk of answer.body as AsyncIterable<Uint8Array>) {
      total += chunk.length
      if (total > mostBytes)
        throw new Failure('size', `sends more than ${mostBytes} bytes, which no list has`)
      onBytes(total, length)
      yield chunk
    }
  } catch (error) {
    const failure = failureOf(error, limits, signal)
    const of = length === null ? '' : ` of ${length}`
    throw failure instanceof Failure && failure.mayPass
      ? new Failure(failure.obstacle, `${failure.message}, after ${total} bytes${of}`, { mayPass: true })
      : failure
  }
  if (length !== null && total !== length)
    throw new Failure('connection', `ended after ${total} bytes of ${length}`, { mayPass: true })
}

type Decoder = Gunzip | ZstdDecompress | ReturnType<typeof createBrotliDecompress>

const CHUNK = { chunkSize: 1 << 18 }

function decoderOf(encoding: string): Decoder | null {
  switch (encoding) {
    case '':
    case 'identity':
      return null
    case 'gzip':
    case 'x-gzip':
      return createGunzip(CHUNK)
    case 'br':
      return createBrotliDecompress(CHUNK)
    case 'zstd':
      return createZstdDecompress(CHUNK)
    default:
      throw new Failure('content', `has the Content-Encoding "${encoding}", which was not asked for`)
  }
}
