import assert from 'node:assert/strict'
import { Parser } from 'htmlparser2'

interface Page {
  readonly elements: readonly {
    readonly name: string
    readonly attributes: Readonly<Record<string, string>>
  }[]
  /** What a reader reads, outside the head. */
  readonly text: string
  /** Of each cell and heading. */
  readonly texts: readonly string[]
}

/** What a browser makes of a page, as far as tests ask. */
export function parsed(page: string): Page {
  const elements: Page['elements'][number][] = []
  const texts: string[] = []
  const open: { name: string; text: string }[] = []
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        elements.push({ name, attributes })
        open.push({ name, text: '' })
      },
      ontext: (text) => {
        for (const each of open) each.text += text
      },
      onclosetag: () => texts.push(open.pop()?.text ?? ''),
    },
    { decodeEntities: true },
  )
  parser.end(page)
  assert.deepEqual(open, [], 'every element is closed')
  return { elements, texts, text: texts.at(-1)?.replaceAll(/\s+/g, ' ') ?? '' }
}

/** The page runs nothing and asks for no address, and has the browser refuse both. */
export function assertSelfContained(page: string): void {
  const { elements } = parsed(page)
  const policy = elements.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')
  assert.match(policy?.attributes['content'] ?? '', /^default-src 'none'; style-src 'unsafe-inline'(;|$)/)
  for (const { name, attributes } of elements) {
    assert.ok(
      !['script', 'link', 'img', 'iframe', 'object', 'embed', 'base', 'form', 'a', 'use'].includes(name),
      name,
    )
    for (const [attribute, value] of Object.entries(attributes)) {
      assert.doesNotMatch(attribute, /^on|^(?:src|href|srcset|action|style|xlink:href|background|poster)$/)
      assert.doesNotMatch(value, /javascript:|https?:/i)
    }
  }
  assert.doesNotMatch(page, /url\(|@import/)
}

/** Texts that a list may bring and that a page must show as they are. */
export const HOSTILE: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style></title><svg onload=alert(1)>',
  '<!-- &lt; &#60; &amp;amp; ]]> -->',
  '${alert(1)} {{7*7}} $& $1',
  'javascript:alert(1) https://evil.example/',
  'Doe\u202enhoJ \u2066isolate',
  'محمد عبد الله',
  '陈全国',
  'x'.repeat(3000),
]
