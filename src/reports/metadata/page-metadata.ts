import type { MetadataFact } from '../../record/index.ts'
import type { PageFacts } from '../intake/html.ts'
import { dayFromField } from './day-from.ts'

/** Names of `<meta>` for the day of publication, the surest first. */
const DATE_META: readonly string[] = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date.published',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.created',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'date',
]
const SOURCE_META: readonly string[] = [
  'og:site_name',
  'application-name',
  'dc.publisher',
  'citation_journal_title',
]
const TITLE_META: readonly string[] = ['og:title', 'dc.title', 'twitter:title']
const AUTHOR_META: readonly string[] = ['author', 'article:author', 'dc.creator', 'parsely-author', 'byl']

/** What a page says of itself, each fact with where it stands; of one field the surest first. */
export function pageMetadata(facts: PageFacts): readonly MetadataFact[] {
  const found: MetadataFact[] = []
  const add = (field: MetadataFact['field'], value: string | null | undefined, from: string): void => {
    const words = value?.replaceAll(/\s+/g, ' ').trim().toWellFormed().slice(0, 500)
    if (words) found.push({ field, value: words, from })
  }
  for (const text of facts.jsonLd)
    for (const article of articlesIn(text)) {
      add('publishedAt', dayFromField(textOf(article['datePublished'])), 'json-ld')
      add('source', nameOf(article['publisher']), 'json-ld')
      add('title', textOf(article['headline']), 'json-ld')
      add('byline', namesOf(article['author']), 'json-ld')
    }
  const meta = (names: readonly string[]): readonly string[] =>
    names.flatMap((name) => facts.meta.filter(([key]) => key === name).map(([, content]) => content))
  for (const value of meta(DATE_META)) add('publishedAt', dayFromField(value), 'meta')
  for (const value of meta(SOURCE_META)) add('source', value, 'meta')
  for (const value of meta(TITLE_META)) add('title', value, 'meta')
  for (const value of meta(AUTHOR_META)) if (!/^https?:/.test(value)) add('byline', value, 'meta')
  // One moment on a page is its own; of several, which is whose cannot be told.
  const days = new Set(facts.times.map(dayFromField).filter((day) => day !== null))
  if (days.size === 1) add('publishedAt', [...days][0], 'time')
  add('url', facts.canonicalUrl ?? meta(['og:url'])[0], 'meta')
  add('title', facts.title, 'meta')
  add('language', facts.language, 'meta')
  return found
}

/** The day that an address carries: `/2021/03/22/`, `2021-03-22`. */
export function dayFromUrl(url: string): string | null {
  const found = /[/-](\d{4})[/-](\d\d)[/-](\d\d)(?=[/\-.?]|$)/.exec(url.slice(0, 2000))
  return found === null ? null : dayFromField(`${found[1]}-${found[2]}-${found[3]}`)
}

type JsonObject = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The objects of a JSON-LD text that are articles. */
function articlesIn(text: string): readonly JsonObject[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return []
  }
  const graph = isObject(value) && Array.isArray(value['@graph']) ? value['@graph'] : value
  const all: readonly unknown[] = Array.isArray(graph) ? graph : [graph]
  return all
    .filter(isObject)
    .filter((each) => /Article|Posting|Report|WebPage/.test([each['@type']].flat().join(' ')))
    .slice(0, 10)
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const nameOf = (value: unknown): string => (isObject(value) ? textOf(value['name']) : textOf(value))

const namesOf = (value: unknown): string =>
  (Array.isArray(value) ? (value as readonly unknown[]) : [value])
    .slice(0, 10)
    .map(nameOf)
    .filter((name) => name !== '')
    .join(', ')
