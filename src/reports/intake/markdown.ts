import type { Block, BlockedText } from '../text/zone.ts'
import { plainBlocks } from './plain.ts'

/** What the head of a Markdown file says of itself, between lines of three hyphens. */
export interface FrontMatter {
  readonly fields: ReadonlyMap<string, string>
  /** Where the text begins. */
  readonly end: number
}

/** The fields of a file's head: `name: value`, one a line; others are passed over. */
export function frontMatter(text: string): FrontMatter {
  const fields = new Map<string, string>()
  if (!text.startsWith('---\n') && !text.startsWith('---\r\n')) return { fields, end: 0 }
  const end = text.slice(0, 20_000).search(/\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/)
  if (end === -1) return { fields, end: 0 }
  for (const line of text.slice(4, end).split('\n')) {
    const colon = line.indexOf(':')
    if (colon <= 0) continue
    const value = line
      .slice(colon + 1)
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2')
    if (value !== '') fields.set(line.slice(0, colon).trim().toLowerCase(), value)
  }
  const after = text.indexOf('\n', end + 1)
  return { fields, end: after === -1 ? text.length : after + 1 }
}

/** The blocks of a Markdown text, which stays as it is; in what is read its marks are blanks. */
export function markdownBlocks(text: string): BlockedText {
  const { end } = frontMatter(text)
  const masked = maskedMarkdown(text, end)
  let isFirstHeading = true
  const blocks = plainBlocks(masked).blocks.map((block): Block => {
    const lineStart = text.lastIndexOf('\n', block.start) + 1
    const hashes = /^ {0,3}(#{1,6})\s/.exec(text.slice(lineStart, lineStart + 12))?.[1]
    if (hashes === undefined) return block
    const zone = isFirstHeading && hashes.length <= 2 ? 'headline' : 'subheading'
    isFirstHeading = false
    return { ...block, zone }
  })
  return { text, masked, blocks }
}

const blank = (piece: string): string => piece.replaceAll(/[^\n]/g, ' ')

function maskedMarkdown(text: string, end: number): string {
  return (
    blank(text.slice(0, end)) +
    text
      .slice(end)
      .replaceAll(/^ {0,3}(?:#{1,6}|>|[-*+]|\d{1,3}[.)])(?=\s)/gm, blank)
      .replaceAll(/!\[([^\]\n]{0,300})\]\([^()\n]{0,500}\)/g, blank)
      .replaceAll(
        /\[([^\]\n]{1,300})\](\([^()\n]{0,500}\)|\[[^\]\n]{0,100}\])/g,
        (_, words: string, target: string) => ` ${words} ${blank(target)}`,
      )
      .replaceAll(/<https?:[^>\n]{1,500}>|https?:\/\/[^\s)>\]]{1,500}/g, blank)
      .replaceAll(/\*{1,3}|`{1,3}|(?<![\p{L}\p{N}])_{1,3}|_{1,3}(?![\p{L}\p{N}])|~~/gu, blank)
      .replaceAll(/^[ \t]*(?:[-=*_][ \t]*){3,}$/gm, blank)
  )
}
