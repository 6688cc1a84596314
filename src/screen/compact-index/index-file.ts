import { type IndexHeading, NameIndex, type Section } from './name-index.ts'

/** Raised when the layout of the sections changes, so that an older file is never read as a newer one. */
export const INDEX_FORMAT = 14

const MAGIC = 0x4f4e5258

interface FileHeading extends IndexHeading {
  readonly format: number
  readonly sections: readonly { readonly name: string; readonly width: number; readonly length: number }[]
}

/**
 * An index as bytes, in pieces to be written one behind the other, without copying its arrays: magic number and heading
 * length (32 bits each, little-endian), the heading as JSON, then each section at the next multiple of eight.
 */
export function encodeIndex(index: NameIndex): readonly Uint8Array[] {
  const sections = Object.entries(index.sections)
  const heading: FileHeading = {
    format: INDEX_FORMAT,
    ...index.heading,
    sections: sections.map(([name, array]) => ({
      name,
      width: array.BYTES_PER_ELEMENT,
      length: array.length,
    })),
  }
  const head = new TextEncoder().encode(JSON.stringify(heading))
  const first = new Uint8Array(aligned(8 + head.length))
  const view = new DataView(first.buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint32(4, head.length, true)
  first.set(head, 8)
  const pieces: Uint8Array[] = [first]
  for (const [, array] of sections) {
    pieces.push(new Uint8Array(array.buffer, array.byteOffset, array.byteLength))
    pieces.push(new Uint8Array(aligned(array.byteLength) - array.byteLength))
  }
  return pieces
}

/** Reads what `encodeIndex` wrote, without copying its arrays; `null` where the bytes are no index of this format. */
export function decodeIndex(bytes: Uint8Array): NameIndex | null {
  if (bytes.byteOffset % 4 !== 0 || bytes.length < 8) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const headLength = view.getUint32(4, true)
  if (view.getUint32(0, true) !== MAGIC || headLength > bytes.length - 8) return null
  try {
    const heading = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + headLength))) as FileHeading
    if (heading.format !== INDEX_FORMAT) return null
    const sections: Record<string, Section> = {}
    let at = aligned(8 + headLength)
    for (const { name, width, length } of heading.sections) {
      sections[name] = sectionAt(bytes, at, width, length)
      at = aligned(at + length * width)
    }
    return new NameIndex(heading, sections)
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError || error instanceof TypeError) return null
    throw error
  }
}

function sectionAt(bytes: Uint8Array, at: number, width: number, length: number): Section {
  const { buffer, byteOffset } = bytes
  if (width === 4) return new Uint32Array(buffer, byteOffset + at, length)
  return width === 2
    ? new Uint16Array(buffer, byteOffset + at, length)
    : new Uint8Array(buffer, byteOffset + at, length)
}

function aligned(length: number): number {
  return (length + 7) & ~7
}
