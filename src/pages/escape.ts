import { scriptOf } from '../names/index.ts'

/** A piece of HTML that is safe to put into a page: everything foreign in it has been escaped. */
export interface Html {
  readonly html: string
}

/** What may stand in a template: text and numbers are escaped, pieces stay, lists are joined, `null` is nothing. */
export type Filling = Html | string | number | null | readonly Filling[]

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * A text with everything escaped that means something in HTML, in content as in a quoted attribute. Control characters,
 * which no page may carry, are made visible (U+2400, Control Pictures); a lone surrogate becomes U+FFFD.
 */
export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\0-\x08\x0b-\x1f]/g, (control) => String.fromCodePoint(0x2400 + control.charCodeAt(0)))
    .replaceAll(/[\x7f-\x9f]/g, '\u2421')
    .replaceAll(/[&<>"']/g, (letter) => ESCAPES[letter] ?? '')
}

/**
 * A piece of HTML from a template. What is filled in is escaped unless it is such a piece itself.
 *
 * @example html`<p title="${'"quoted"'}">${'<script>'}</p>`
 */
export function html(template: TemplateStringsArray, ...fillings: readonly Filling[]): Html {
  return {
    html: template.map((text, at) => (at === 0 ? text : filled(fillings[at - 1] ?? null) + text)).join(''),
  }
}

function filled(filling: Filling): string {
  if (filling === null) return ''
  if (typeof filling === 'string') return escaped(filling)
  if (typeof filling === 'number') return String(filling)
  return 'html' in filling ? filling.html : filling.map(filled).join('')
}

/** Pieces with something between them. */
export function joined(pieces: readonly Filling[], between: string): Html {
  return html`${pieces.map((piece, at): Filling => (at === 0 ? piece : [between, piece]))}`
}

/** Right-to-left and left-to-right embeddings, overrides and isolates: what can rewrite the line that it stands on. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/gu

/** A text for where no element can fence it in: a page's title, the description of a drawing. */
export function plain(text: string): string {
  return text.replaceAll(DIRECTION, '').replaceAll(/\s+/gu, ' ').trim()
}

/** The primary tag of scripts that one language has nearly for itself, for the choice of a font. */
const LANGUAGES: Readonly<Record<string, string>> = { Jpan: 'ja', Kore: 'ko', Hang: 'ko' }

/** The language tag of a foreign text: of its script, where the language is not known (BCP 47, `und-Cyrl`). */
export function languageTag(text: string): string | null {
  const script = scriptOf(text)
  if (script === 'Zyyy' || script === 'Zzzz') return null
  return LANGUAGES[script] ?? `und-${script}`
}

/** A listed text as it was written, fenced in: its direction stays its own (HTML `bdi`). */
export function foreign(text: string): Html {
  const tag = languageTag(text)
  return tag === null || tag === 'und-Latn'
    ? html`<bdi>${text}</bdi>`
    : html`<bdi lang="${tag}">${text}</bdi>`
}
