import { createReadStream } from 'node:fs'

/** How the bytes of a text file are read. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/**
 * How a file is written: by its byte order mark; else UTF-8 where all of it is UTF-8; else Windows-1252, which any
 * bytes can be.
 *
 * @throws the error of the file system where the file cannot be read
 */
export async function encodingOf(path: string): Promise<TextEncoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let isStart = true
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      if (isStart && chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le'
      if (isStart && chunk[0] === 0xfe && chunk[1] === 0xff) return 'utf-16be'
      isStart = false
      decoder.decode(chunk, { stream: true })
    }
    decoder.decode()
    return 'utf-8'
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1252'
    throw error
  }
}

/** The lines of a text file, without their ends; a byte order mark is left out. Streams: a line is all that is held. */
export async function* linesOf(path: string, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  let held = ''
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    const lines = (held + decoder.decode(chunk, { stream: true })).split(/\r\n|\n|\r(?!$)/)
    held = lines.pop() ?? ''
    yield* lines
  }
  held += decoder.decode()
  if (held !== '') yield* held.replace(/\r$/, '').split('\r')
}
