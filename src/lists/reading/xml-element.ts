/** An element of an XML file, without its namespace prefix. */
export interface XmlElement {
  readonly name: string
  /** By local name; declarations of namespaces are left out. */
  readonly attributes: Readonly<Record<string, string>>
  /** The character data that stands directly in the element, as it is in the file. */
  readonly text: string
  readonly children: readonly XmlElement[]
  /** The line in which its start tag ends, counted from 1. */
  readonly line: number
}

/** What a publisher typed into a field: without the white space around and with single spaces inside. */
export function wordsOf(text: string): string {
  if (!UNTIDY.test(text)) return text
  return text.replace(/[\s\u00A0]+/gu, ' ').trim()
}

/** Most texts are tidy, and looking costs less than making them anew. */
const UNTIDY = /^\s|\s$|[^\S ]|\s\s/u
