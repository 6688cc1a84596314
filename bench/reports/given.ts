import type {
  Answer,
  AnsweredClaim,
  AnsweredDate,
  AnsweredEvent,
  AnsweredMention,
  AnsweredSpan,
} from './answer.ts'
import type { Article } from './article.ts'
import type { Extent } from './extent.ts'
import { foldSpace } from './measuring-text.ts'

export interface GivenClaim extends AnsweredClaim {
  readonly at: readonly Extent[]
}

export interface GivenEvent extends AnsweredEvent {
  readonly at: readonly Extent[]
}

/** What the product says of one article, in place. */
export interface Given {
  readonly publishedAt: string | null
  readonly source: string | null
  readonly claims: readonly GivenClaim[]
  readonly mentions: readonly AnsweredMention[]
  readonly dates: readonly AnsweredDate[]
  readonly events: readonly GivenEvent[]
  /** The product's offsets refer to another text than the one measured on: only words can be found. */
  readonly byWords: boolean
  /** Of a plain text file, the spans whose words do not stand where they say; of how many. */
  readonly astray: { readonly of: number; readonly spans: readonly AnsweredSpan[] }
}

/** Lays an answer over an article; a span that is nowhere in the text gets a place that fits nothing. */
export function givenOf(article: Article, answer: Answer): Given {
  const [document] = answer.documents
  if (document === undefined || answer.documents.length > 1)
    throw new Error(`${article.name}: expected an answer of 1 document, got ${answer.documents.length}`)
  const of = <T extends { readonly document: string }>(each: readonly T[]): readonly T[] =>
    each.filter((one) => one.document === document.id)
  const [claims, events] = [of(answer.claims), of(answer.events)]
  const spans = [...claims.flatMap(({ content }) => content), ...events.flatMap((event) => event.spans)]
  const stands = ({ start, end, exact }: AnsweredSpan): boolean => article.text.slice(start, end) === exact
  const astray = spans.filter((span) => !stands(span))
  const byWords = article.byWords || astray.length > spans.length / 2
  const words = wordsOf(article.text)
  const placeOf = (span: AnsweredSpan): Extent => {
    if (!byWords) return stands(span) ? span : NOWHERE
    const exact = wordsOf(foldSpace(span.exact))
    const start = exact === '' ? -1 : words.indexOf(exact)
    return start < 0 ? { start: -1 - exact.length, end: -1 } : { start, end: start + exact.length }
  }
  return {
    publishedAt: document.publishedAt,
    source: document.source,
    claims: claims.map((claim) => ({ ...claim, at: claim.content.map(placeOf) })),
    mentions: of(answer.mentions),
    dates: of(answer.dates),
    events: events.map((event) => ({ ...event, at: event.spans.map(placeOf) })),
    byWords,
    astray: { of: spans.length, spans: article.file.endsWith('.txt') ? astray : [] },
  }
}

const NOWHERE: Extent = { start: -2, end: -1 }

/** Quotation marks made straight, letter by letter. */
function wordsOf(text: string): string {
  return text
    .replace(/[“”«»„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\u00a0/g, ' ')
}
