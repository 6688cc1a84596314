import { Parser } from 'htmlparser2'

/**
 * The address that a page links to and that matches the pattern; of several the one that sorts last, since such addresses
 * carry dates. `null` where the page has none.
 */
export function linkOnPage(html: string, page: URL, pattern: string): URL | null {
  const wanted = new RegExp(pattern, 'v')
  const found: string[] = []
  let base = page.href
  const parser = new Parser({
    onopentag: (name, { href }) => {
      if (href === undefined) return
      if (name === 'base') base = URL.parse(href, base)?.href ?? base
      if (name !== 'a') return
      const address = URL.parse(href, base)
      if (address === null) return
      address.hash = ''
      if (wanted.test(address.href)) found.push(address.href)
    },
  })
  parser.end(html)
  const last = found.sort().at(-1)
  return last === undefined ? null : new URL(last)
}
