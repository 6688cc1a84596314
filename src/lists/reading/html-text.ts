import { Parser } from 'htmlparser2'
import { wordsOf } from './xml-element.ts'

/** A longer text is left as it is. */
const LONGEST = 1_000_000

/**
 * The words of a piece of HTML, its paragraphs and lines parted by a single space; text without tags and character
 * references stays as it is.
 *
 * @example htmlText('<p>Kite &amp; Co</p><p>since 2031</p>') // 'Kite & Co since 2031'
 */
export function htmlText(html: string): string {
  if (html.length > LONGEST || !/[<&]/u.test(html)) return wordsOf(html)
  let text = ''
  let leftOut = 0
  const parser = new Parser({
    onopentag: (name) => {
      if (name === 'script' || name === 'style') leftOut++
      if (!INLINE.has(name)) text += ' '
    },
    onclosetag: (name) => {
      if (name === 'script' || name === 'style') leftOut--
      if (!INLINE.has(name)) text += ' '
    },
    ontext: (piece) => {
      if (leftOut === 0) text += piece
    },
  })
  parser.end(html)
  return wordsOf(text)
}

const INLINE: ReadonlySet<string> = new Set('a abbr b em i q small span strong sub sup u'.split(' '))
