import { Parser } from 'htmlparser2'
import type { Block, BlockedText, Zone } from '../text/zone.ts'
import { pushTrimmed } from './plain.ts'

/** What a page says of itself, in the order in which it says it. */
export interface PageFacts {
  /** `<meta>`: name or property, in lower case, to content. */
  readonly meta: readonly (readonly [name: string, content: string])[]
  /** The texts of `<script type="application/ld+json">`. */
  readonly jsonLd: readonly string[]
  /** `<time datetime>` outside of page furniture. */
  readonly times: readonly string[]
  readonly title: string | null
  readonly language: string | null
  readonly canonicalUrl: string | null
  /** Words that are on the page but not shown. */
  readonly hasHiddenText: boolean
  /** Whether the page was read to its end. */
  readonly isCutShort: boolean
}

export interface ReadPage {
  readonly blocked: BlockedText
  readonly facts: PageFacts
}

/** Deeper elements are read as if they were not there. */
const DEEPEST = 400

/** No text of a page is longer. */
const LONGEST_TEXT = 20_000_000

const SILENT: ReadonlySet<string> = new Set(
  'script style noscript template svg math canvas object embed iframe select option textarea button input audio video map head datalist progress meter dialog'.split(
    ' ',
  ),
)

const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)

/** Words in `class` or `id` that tell what an element is for. */
const CLASSES: readonly (readonly [RegExp, Zone])[] = [
  [
    /(?:^|[-_ ])(?:nav|navbar|navigation|menu|breadcrumbs?|masthead|toolbar|skip(?:-?link)?|topbar|sitenav|pagination)(?:$|[-_ ])/i,
    'navigation',
  ],
  [
    /(?:^|[-_ ])(?:related|recommended|more-stories|most-read|read-more|teaser|promo|trending|also-read|see-also)(?:$|[-_ ])/i,
    'related',
  ],
  [
    /(?:^|[-_ ])(?:footer|cookie|cookies|consent|newsletter|subscribe|subscription|signup|comment-form|comments|share|sharing|social|advert|advertisement|ad-slot|ads|banner|paywall|copyright|disclaimer|popup|modal|tags)(?:$|[-_ ])/i,
    'boilerplate',
  ],
  [/(?:^|[-_ ])(?:caption|figcaption|credit|photo-credit)(?:$|[-_ ])/i, 'caption'],
  [/(?:^|[-_ ])(?:byline|author|dateline|timestamp|published)(?:$|[-_ ])/i, 'byline'],
]

const ELEMENTS: Readonly<Record<string, Zone>> = {
  nav: 'navigation',
  aside: 'related',
  footer: 'boilerplate',
  form: 'boilerplate',
  figcaption: 'caption',
  caption: 'caption',
  h1: 'headline',
  h2: 'subheading',
  h3: 'subheading',
  h4: 'subheading',
  h5: 'subheading',
  h6: 'subheading',
}

interface Open {
  readonly name: string
  readonly zone: Zone | null
  readonly isSilent: boolean
}

/** The text of a page, block by block, and what the page says of itself. Hidden elements and scripts are no text. */
export function readHtml(html: string): ReadPage {
  const stack: Open[] = []
  const blocks: Block[] = []
  const meta: [string, string][] = []
  const jsonLd: string[] = []
  const times: string[] = []
  let text = ''
  let blockStart = 0
  let silent = 0
  let title: string | null = null
  let language: string | null = null
  let canonicalUrl: string | null = null
  let hasHiddenText = false
  let tooDeep = 0
  let held: { kind: 'json' | 'title'; text: string } | null = null
  let isCutShort = false

  const zoneNow = (): Zone | null => {
    for (let at = stack.length - 1; at >= 0; at -= 1) {
      const zone = stack[at]?.zone ?? null
      if (zone !== null) return zone
    }
    return null
  }
  const endBlock = (): void => {
    const before = blocks.length
    pushTrimmed(text, blockStart, text.length, blocks, zoneNow())
    if (blocks.length > before) text += '\n'
    blockStart = text.length
  }
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (stack.length >= DEEPEST) {
          if (!VOID.has(name)) tooDeep += 1
          return
        }
        if (name === 'html' && attributes['lang']) language ??= attributes['lang']
        if (name === 'meta') {
          const key = attributes['name'] ?? attributes['property'] ?? attributes['itemprop']
          if (key && attributes['content'] && meta.length < 500)
            meta.push([key.toLowerCase(), attributes['content'].slice(0, 2000)])
        }
        if (name === 'link' && attributes['rel'] === 'canonical') canonicalUrl ??= attributes['href'] ?? null
        if (name === 'script' && attributes['type']?.toLowerCase() === 'application/ld+json')
          held = { kind: 'json', text: '' }
        if (name === 'title' && title === null) held = { kind: 'title', text: '' }
        if (name === 'br') text += silent === 0 ? '\n' : ''
        if (!INLINE.has(name) && name !== 'br') endBlock()
        if (VOID.has(name)) return
        const isHidden = isHiddenBy(attributes)
        if (isHidden && !SILENT.has(name)) hasHiddenText = true
        const isSilent = SILENT.has(name) || isHidden
        if (isSilent) silent += 1
        const zone = zoneOf(name, attributes, stack)
        stack.push({ name, zone, isSilent })
        if (name === 'time' && attributes['datetime'] && silent === 0 && !isFurniture(zoneNow()))
          times.push(attributes['datetime'])
      },
      ontext: (piece) => {
        if (held !== null) {
          if (held.text.length < 1_000_000) held.text += piece
          return
        }
        if (silent > 0) return
        if (text.length + piece.length > LONGEST_TEXT) {
          isCutShort = true
          return
        }
        text += piece.replaceAll(/\s+/g, ' ').toWellFormed()
      },
      onclosetag: (name) => {
        if (held !== null && (name === 'script' || name === 'title')) {
          if (held.kind === 'json') jsonLd.push(held.text)
          else title = held.text.replaceAll(/\s+/g, ' ').trim() || null
          held = null
        }
        if (VOID.has(name)) return
        if (tooDeep > 0) {
          tooDeep -= 1
          return
        }
        if (!INLINE.has(name)) endBlock()
        const open = stack.pop()
        if (open?.isSilent) silent -= 1
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  parser.write(html)
  parser.end()
  endBlock()
  const facts = { meta, jsonLd, times, title, language, canonicalUrl, hasHiddenText, isCutShort }
  return { blocked: { text, blocks: withHeadline(blocks) }, facts }
}

const isFurniture = (zone: Zone | null): boolean =>
  zone === 'navigation' || zone === 'related' || zone === 'boilerplate'

function isHiddenBy(attributes: Readonly<Record<string, string>>): boolean {
  if (attributes['hidden'] !== undefined || attributes['aria-hidden'] === 'true') return true
  const style = attributes['style']
  return (
    style !== undefined &&
    /(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d]))/i.test(style.slice(0, 2000))
  )
}

function zoneOf(
  name: string,
  attributes: Readonly<Record<string, string>>,
  stack: readonly Open[],
): Zone | null {
  // A heading in a menu is of the menu.
  const around = stack.findLast(({ zone }) => zone !== null)?.zone ?? null
  if (isFurniture(around)) return around
  const byName = ELEMENTS[name]
  if (byName !== undefined) return byName
  if (name === 'header' && !stack.some((each) => each.name === 'article' || each.name === 'main'))
    return 'navigation'
  if (name === 'body' || name === 'html' || name === 'article' || name === 'main') return null
  const words = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.slice(0, 300)
  if (words.length > 1) for (const [pattern, zone] of CLASSES) if (pattern.test(words)) return zone
  if (attributes['role'] === 'navigation' || attributes['role'] === 'banner') return 'navigation'
  return null
}

/** Only the first large heading is the headline. */
function withHeadline(blocks: readonly Block[]): Block[] {
  let isFirst = true
  return blocks.map((block) => {
    if (block.zone !== 'headline') return block
    if (isFirst) {
      isFirst = false
      return block
    }
    return { ...block, zone: 'subheading' }
  })
}
