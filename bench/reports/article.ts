import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type {
  AnnotatedClaim,
  AnnotatedDate,
  AnnotatedEvent,
  AnnotatedMention,
  AnnotatedSpeaker,
  ArticleAnnotation,
  Passage,
} from '../../test/reports/annotation.ts'
import type { Extent } from './extent.ts'
import { measuringText } from './measuring-text.ts'

const PRONOUN = /^(?:he|she|it|they|both|the two)$/i

/** A statement in its place. */
export interface PlacedClaim extends AnnotatedClaim {
  readonly at: readonly Extent[]
  /** The places where the same words stand again. */
  readonly elsewhere: readonly Extent[]
  /** Every name that is right for the speaker; none where the article names nobody. */
  readonly speakerNames: readonly string[]
}

/** One occurrence of a name. */
export interface PlacedMention extends Extent {
  readonly mention: AnnotatedMention
}

export interface PlacedDate extends Extent {
  readonly date: AnnotatedDate
}

export interface PlacedEvent extends AnnotatedEvent {
  readonly at: readonly Extent[]
}

/** An article with its annotation, all of it in place. */
export interface Article {
  readonly name: string
  readonly file: string
  readonly text: string
  /** Of an HTML page the product's offsets refer to a text of its own: things are found by their words, where these first stand. */
  readonly byWords: boolean
  readonly annotation: ArticleAnnotation
  readonly claims: readonly PlacedClaim[]
  readonly mentions: readonly PlacedMention[]
  readonly optionalMentions: readonly Extent[]
  readonly dates: readonly PlacedDate[]
  readonly events: readonly PlacedEvent[]
  readonly characterisations: readonly (Extent & { readonly speaker: string | null })[]
  readonly furniture: readonly Extent[]
}

/** Whether a file says itself when and where it was published: an HTML page, Markdown with a heading of metadata. */
export function hasMetadata({ file, text }: Pick<Article, 'file' | 'text'>): boolean {
  return file.endsWith('.html') || text.startsWith('---\n')
}

/** The articles of a folder by name. Throws where one lacks its annotation, or an annotation does not fit its text. */
export function loadArticles(folder: string): readonly Article[] {
  return readdirSync(folder)
    .filter((file) => /\.(txt|md|html)$/.test(file))
    .toSorted()
    .map((file) => loadArticle(join(folder, file)))
}

function loadArticle(path: string): Article {
  const bare = path.replace(/\.\w+$/, '')
  const annotation = JSON.parse(readFileSync(`${bare}.json`, 'utf8')) as ArticleAnnotation
  return placed(bare.replace(/^.*\//, ''), path, measuringText(readFileSync(path, 'utf8'), path), annotation)
}

/** Puts an annotation in place. Throws where a passage does not stand in the text. */
export function placed(name: string, file: string, text: string, annotation: ArticleAnnotation): Article {
  const byWords = file.endsWith('.html')
  const placeOf = (passage: Passage): Extent => {
    const own = place(passage, text, name)
    return byWords ? place({ exact: passage.exact }, text, name) : own
  }
  const occurrences = (surfaces: readonly string[]): readonly Extent[] =>
    occurrencesOf(surfaces, text, annotation.gluedWords ?? false)
  const bySurface = new Map(
    annotation.mentions.flatMap((mention) => mention.surfaces.map((surface) => [surface, mention] as const)),
  )
  for (const surface of [...bySurface.keys(), ...annotation.optionalMentions])
    if (!text.includes(surface)) throw new Error(`${name}: the name "${surface}" is not in the text`)
  const named = new Set(annotation.mentions.map(({ canonical }) => canonical))
  return {
    name,
    file,
    text,
    byWords,
    annotation,
    claims: annotation.claims.map((claim) => ({
      ...claim,
      at: claim.content.map(placeOf),
      elsewhere: (claim.again ?? []).map(placeOf),
      speakerNames: speakerNames(claim.speaker, named),
    })),
    mentions: occurrences([...bySurface.keys()]).flatMap((extent) => {
      const mention = bySurface.get(text.slice(extent.start, extent.end))
      return mention === undefined ? [] : [{ ...extent, mention }]
    }),
    optionalMentions: annotation.optionalMentions.flatMap((surface) => occurrences([surface])),
    dates: annotation.dates.map((date) => ({ ...placeOf(date), date })),
    events: annotation.events.map((event) => ({ ...event, at: event.anchors.map(placeOf) })),
    characterisations: annotation.characterisations.map((each) => ({
      ...placeOf(each),
      speaker: each.speaker,
    })),
    furniture: annotation.furniture.map(placeOf),
  }
}

/** A group, document or unnamed source may also be called what the text calls it at this place. */
function speakerNames(speaker: AnnotatedSpeaker | null, named: ReadonlySet<string>): readonly string[] {
  if (speaker === null) return []
  const { name, also = [], surface } = speaker
  return [name, ...also, ...(named.has(name) || PRONOUN.test(surface) ? [] : [surface])]
}

/** Where a passage stands; throws where it does not, with what was looked for. */
function place({ exact, occurrence = 1 }: Passage, text: string, name: string): Extent {
  let start = -1
  for (let times = 0; times < occurrence; times++) {
    start = text.indexOf(exact, start + 1)
    if (start < 0) throw new Error(`${name}: found ${times} times instead of ${occurrence}: "${exact}"`)
  }
  return { start, end: start + exact.length }
}

/** Every occurrence of these names as whole words, the longest first where they overlap. */
function occurrencesOf(surfaces: readonly string[], text: string, glued: boolean): readonly Extent[] {
  const longest = surfaces.toSorted((a, b) => b.length - a.length)
  if (longest.length === 0) return []
  const names = longest.map((surface) => surface.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  const pattern = glued ? names : `(?<![\\p{L}\\p{N}])(?:${names})(?![\\p{L}\\p{N}])`
  return [...text.matchAll(new RegExp(pattern, 'gu'))].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }))
}
