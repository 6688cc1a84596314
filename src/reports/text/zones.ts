import type { Block, Zone } from './zone.ts'

/** Furniture of pages by how a line begins; tested against its first 160 characters, in lower case. */
const BOILERPLATE =
  /^(?:you can watch|please enter your|sign up|subscribe|click here|advertisement|share this|share on|follow us|all rights reserved|copyright|©|\(c\)|log ?in|this website uses|we use cookies|by continuing|accept all|our platform is|skip to|enter your email|leave a (?:comment|reply)|comments? ?\(|\d+ comments?|have a story|support our|donate|become a member|get our|download the app|for immediate release|press release|ends$|notes? to editors|media contact|contact:|for (?:more|further) information|posted (?:by|in|on)|tags?:|topics?:|filed under|print this|\* \* \*)/

const RELATED =
  /^(?:watch|read more|read also|also read|read|related(?: stories| articles| content)?|see also|more on this(?: story)?|more from|most read|listen|recommended|you may also like|don't miss)\s*(?:[|:>»]|$)/

const WIDGET =
  /^(?:\d+ (?:second|minute|hour|day|week|month|year)s? ago|duration \d+:\d\d(?::\d\d)?|\d\d?[:.h]\d\d(?: ?[ap]\.?m\.?)?(?: [a-z]{2,4})?|(?:last )?updated\b.{0,60}|published\b.{0,60}|\d+ min(?:ute)?s? read)$/

const BYLINE = /^(?:By|BY|Words by|Reporting by|Text by|Von|Par) [\p{Lu}]/u

/** A credit at the end of a caption: `(Andrew Lee/CBC)`, `(AP Photo)`, `(Open Dock)` after a file photo. */
const CREDIT =
  /\((?:[^()]{1,60}\/[^()]{1,60}|[^()]{0,40}(?:photo|getty|reuters|afp|handout|file|images?|via )[^()]{0,40})\)\.?$/i
const CAPTION =
  /^(?:photo(?:graph)?|image|picture|file photo|caption|illustration|credit)\s*[:|]|\bin (?:a|an|this) (?:undated )?(?:file |archive )?(?:photo|photograph|picture|image)\b/i

/**
 * What each block is for: as the mark-up says, else by how it reads. The first block that reads like one is the headline;
 * a short line without an end is a heading between paragraphs.
 */
export function zonesOf(text: string, blocks: readonly Block[]): readonly Zone[] {
  const zones: Zone[] = []
  let headline: string | null = null
  const isLong = blocks.map(({ start, end }) => end - start > 140)
  const firstLong = Math.max(0, isLong.indexOf(true))
  blocks.forEach(({ start, end, zone }, at) => {
    const line = text.slice(start, Math.min(end, start + 400))
    let found = zone ?? zoneOfLine(line, end - start)
    if (found === 'body' && zone === null && isHeading(line, end - start)) {
      const isFirst = headline === null && at <= Math.max(firstLong, 2)
      if (isFirst || line === headline) found = 'headline'
      else if (!isSaid(line)) found = 'subheading'
    }
    if (
      found === 'body' &&
      zone === null &&
      zones.at(-1) === 'related' &&
      /^duration \d/i.test(lineBefore(text, blocks, at))
    )
      found = 'caption'
    if (found === 'headline' && headline === null) headline = line
    zones.push(found)
  })
  return zones
}

function lineBefore(text: string, blocks: readonly Block[], at: number): string {
  const before = blocks[at - 1]
  return before === undefined ? '' : text.slice(before.start, Math.min(before.end, before.start + 40))
}

function zoneOfLine(line: string, length: number): Zone {
  const low = line.slice(0, 160).toLowerCase().trim()
  if (length < 300 && BOILERPLATE.test(low)) return 'boilerplate'
  if (length < 200 && (RELATED.test(low) || WIDGET.test(low))) return 'related'
  if (length < 400 && isNavigation(line)) return 'navigation'
  if (length < 120 && BYLINE.test(line)) return 'byline'
  if (length < 400 && (CREDIT.test(line.trimEnd()) || CAPTION.test(line))) return 'caption'
  return 'body'
}

/** Many short items in a row, without a sentence: a menu. */
function isNavigation(line: string): boolean {
  const bars = line.split(/[|•·›»>]/).length - 1
  if (bars >= 3 && !/[“”"]|«[^»]+»/.test(line)) return true
  const words = line.trim().split(/\s+/)
  if (words.length < 5 || /[.!?:;,“”"]/.test(line)) return false
  const menu = words.filter((word) => MENU.has(word.toLowerCase())).length
  return menu >= 3 && menu / words.length >= 0.3
}

const MENU: ReadonlySet<string> = new Set(
  'home news world politics business sport sports opinion culture weather login log subscribe search menu contact about regions advertise webmail video live skip main content sign travel tech'.split(
    ' ',
  ),
)

/** A sentence that has only lost its full stop: too long for a heading, or words in marks with who said them. */
function isSaid(line: string): boolean {
  return (
    line.trim().split(/\s+/).length > 14 ||
    /[”"’'»“][,.]? (?:said|says|told|he|she|they|it|\p{Lu}\p{L}+ (?:said|says|told))\b/u.test(line)
  )
}

/** Short, and without the end of a sentence. */
function isHeading(line: string, length: number): boolean {
  if (length > 180) return false
  const trimmed = line.trim()
  // A point of a list that is a sentence.
  if (/^[-*•–]\s/.test(trimmed) && trimmed.split(/\s+/).length > 5) return false
  if (/[.!?…。？！][\s”"’'»“)\]*_]*$/.test(trimmed)) return false
  // `Responding to it, Ann Lee said:`
  if (
    /\b(?:said|says|commented|added|stated|wrote|told .{2,40}|statement|reads?|replied|responded)\s*:$/.test(
      trimmed,
    )
  )
    return false
  if (/^[“"«„]/.test(trimmed) && !/[”"»]/.test(trimmed.slice(1))) return false
  return !/[,;]$/.test(trimmed)
}
