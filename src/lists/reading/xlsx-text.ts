import type { XmlElement } from './xml-element.ts'

/**
 * The text of a string item (`si` or `is`, ECMA-376 part 1, 18.4.8): its own text or that of its runs, joined.
 * Phonetic runs (`rPh`), which repeat the text in kana, are left out.
 */
export function stringItemText(item: XmlElement): string {
  return item.children
    .map((child) => {
      if (child.name === 't') return unescaped(child.text)
      return child.name === 'r' ? stringItemText(child) : ''
    })
    .join('')
}

/** `_x000D_` stands for the character U+000D (ECMA-376 part 1, 22.9.2.19), and `_x005F_` for an underscore before it. */
export function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text
}
