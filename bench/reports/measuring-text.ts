const HIDDEN =
  /<!--[\s\S]*?-->|<(script|style|noscript|template)\b[\s\S]*?<\/\1\s*>|<head\b[\s\S]*?<\/head\s*>/gi
const INLINE =
  /<\/?(?:a|abbr|b|bdi|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u|wbr)\b[^>]*>/gi
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  copy: '©',
  eacute: 'é',
  euro: '€',
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  pound: '£',
  ndash: '–',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  rsquo: '’',
}

/**
 * The text on which annotations and answers are laid over each other: a text file as it is, of an HTML page what is
 * between the tags, with white space folded. It is on purpose not the product's own reader.
 */
export function measuringText(raw: string, file: string): string {
  if (!file.endsWith('.html')) return raw
  const bare = raw
    .replace(HIDDEN, ' ')
    .replace(INLINE, '')
    .replace(/<[^>]*>/g, ' ')
  return foldSpace(bare.replace(/&(#x?)?(\w+);/g, decode))
}

/** White space folded to single blanks, none at the ends. */
export function foldSpace(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim()
}

function decode(entity: string, numeric: string | undefined, name: string): string {
  if (numeric === undefined) return ENTITIES[name] ?? entity
  return String.fromCodePoint(Number.parseInt(name, numeric === '#x' ? 16 : 10))
}
