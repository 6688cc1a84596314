import {
  type Entry,
  entry,
  entryKey,
  InvalidValue,
  type ListedOn,
  listedOn,
  type PartialDate,
  parsePartialDate,
} from '../../record/index.ts'
import { UnreadableList } from '../adapter.ts'
import { htmlText } from '../reading/html-text.ts'
import { RecordFields } from '../reading/record-fields.ts'
import { wordKey } from '../reading/word-key.ts'
import type { XmlElement } from '../reading/xml-element.ts'
import { namesOfListed } from './names.ts'

/**
 * The entry of an Atom entry. Its key is made of the words of the title: nothing is known of how long the publisher's ids
 * last. `published` is the day of listing where it is a day; an instant would be the feed's own and becomes `createdAt`.
 *
 * @throws UnreadableList for an entry without a title
 */
export function caListedEntry(record: XmlElement, file: string): Entry {
  const fields = new RecordFields(record)
  const place = { file, line: record.line }
  const title = plain(fields.text('title'))
  if (title === null || !/[\p{L}\p{N}]/u.test(title))
    throw new UnreadableList(place, 'an entry without a title')
  const summary = plain(fields.text('summary'))
  const reasons = plain(wholeText(fields, 'content'))
  const published = fields.text('published')
  const updated = fields.text('updated')
  const since = statedListing(published)
  const amended = dayOf(updated)
  if (updated !== null && amended === null) fields.giveBack('updated')
  const links = record.children.flatMap(({ name, attributes }) =>
    name === 'link' ? (attributes['href'] ?? []) : [],
  )
  const id = fields.text('id')
  const categories = record.children.flatMap(({ name, attributes }) =>
    name === 'category' ? (attributes['term'] ?? []) : [],
  )
  try {
    const names = namesOfListed(title, summary)
    return entry({
      key: entryKey('ca-listed', wordKey(names[0]?.value ?? title)),
      schema: 'LegalEntity',
      names,
      dates: [],
      countries: [],
      identifiers: [],
      properties: filled({
        nameCell: names[0]?.value === title ? [] : [title],
        aliasCell: summary === null ? [] : [summary],
        createdAt: since === null && published !== null ? [published] : [],
        keywords: categories,
        recordId: id === null ? [] : [id],
        sourceUrl: links,
      }),
      listing: {
        programmes: ['Criminal Code, s. 83.05'],
        listedOn: since,
        amendedOn: amended === null ? [] : [amended],
        measures: ['asset-freeze'],
        legalBasis: 'Criminal Code, R.S.C. 1985, c. C-46, ss. 83.05 and 83.08; SOR/2002-284',
        reasons,
      },
      unread: fields.unread({}).filter(({ field }) => !TAKEN.has(field)),
    })
  } catch (error) {
    if (error instanceof InvalidValue) throw new UnreadableList(place, error.message)
    throw error
  }
}

/** Attributes that were taken or only say how the text is written. */
const TAKEN: ReadonlySet<string> = new Set([
  'link/@href',
  'link/@rel',
  'link/@type',
  'category/@term',
  'title/@type',
  'summary/@type',
  'content/@type',
  'content/@lang',
])

/** HTML in an Atom text is escaped (RFC 4287, 3.1.1.2). */
function plain(text: string | null): string | null {
  return text === null ? null : htmlText(text) || null
}

/** The text of a field with all that is in the elements within it: `type="xhtml"` holds elements (RFC 4287, 3.1.1.3). */
function wholeText(fields: RecordFields, name: string): string | null {
  const own = fields.text(name)
  const inner = fields.groups(name).flatMap((group) => textsWithin(group))
  return [own, ...inner].filter((part) => part !== null).join(' ') || null
}

const XHTML = ['div', 'p', 'ul', 'ol', 'li', 'strong', 'em', 'b', 'i', 'a', 'span', 'h2', 'h3', 'h4'] as const

function textsWithin(fields: RecordFields): readonly string[] {
  return XHTML.flatMap((name) => [
    ...fields.texts(name),
    ...fields.groups(name).flatMap((group) => textsWithin(group)),
  ])
}

function statedListing(published: string | null): ListedOn | null {
  if (published === null || !/^\d{4}-\d{2}-\d{2}$/u.test(published)) return null
  const date = parsePartialDate(published)?.edtf
  return date === undefined ? null : listedOn({ date, basis: 'stated' })
}

function dayOf(words: string | null): PartialDate | null {
  return words === null ? null : parsePartialDate(words)
}

function filled(
  properties: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(properties).filter(([, values]) => values.length > 0))
}
