import { styleText } from 'node:util'

/** How this user started Onrecord, for the commands that messages name. */
export const PROGRAM: string =
  process.env['npm_command'] === 'exec'
    ? import.meta.url.endsWith('.ts')
      ? 'npx .'
      : 'npx onrecord'
    : 'onrecord'

/** Answers go to stdout; progress and notes to stderr, so that stdout can be piped. */
export function print(text: string): void {
  clearProgress()
  process.stdout.write(`${text}\n`)
}

/** One JSON document, and nothing else, on stdout. */
export function printJson(value: unknown): void {
  clearProgress()
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
}

export function note(text: string): void {
  clearProgress()
  process.stderr.write(`${text}\n`)
}

let progressShown = false
let progressAt = 0

/** A line that the next one replaces, ten times a second at most; nothing where stderr is no terminal. */
export function progress(text: string): void {
  if (!process.stderr.isTTY || performance.now() - progressAt < 100) return
  progressAt = performance.now()
  process.stderr.write(`\r\u001b[2K${text}`)
  progressShown = true
}

export function clearProgress(): void {
  if (progressShown) process.stderr.write('\r\u001b[2K')
  progressShown = false
}

/** Colour for people: none where stdout is no terminal or `NO_COLOR` is set. */
export function styled(format: Parameters<typeof styleText>[0], text: string): string {
  return styleText(format, text, { stream: process.stdout })
}

/** A listed text made safe to print: one line, without control and direction characters that could rewrite the screen. */
export function oneLine(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replaceAll(/[\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim()
}

/** How many columns a text takes: wide letters take two, marks none. */
function columns(text: string): number {
  let width = 0
  for (const letter of text) {
    if (/\p{Mark}/u.test(letter)) continue
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(
        letter,
      )
        ? 2
        : 1
  }
  return width
}

/** A table for people: columns as wide as their widest cell, numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) => row.map(String))
  const widths = head.map((title, at) =>
    Math.max(columns(title), ...cells.map((row) => columns(row[at] ?? ''))),
  )
  const line = (row: readonly string[], isNumber: (at: number) => boolean): string =>
    row
      .map((cell, at) => {
        const room = ' '.repeat(Math.max(0, (widths[at] ?? 0) - columns(cell)))
        return isNumber(at) ? room + cell : cell + room
      })
      .join('  ')
      .trimEnd()
  const numeric = (at: number): boolean => rows.length > 0 && rows.every((row) => typeof row[at] === 'number')
  return [styled('bold', line(head, numeric)), ...cells.map((row) => line(row, numeric))].join('\n')
}

/** Breaks a text at spaces to the width of the terminal (100 where there is none), each line indented. */
export function wrapped(text: string, indent: string): string {
  const width = Math.min(process.stdout.columns ?? 100, 120) - indent.length
  const lines: string[] = []
  let line = ''
  for (const word of oneLine(text).split(' ')) {
    if (line !== '' && columns(line) + 1 + columns(word) > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  if (line !== '') lines.push(line)
  return lines.map((each) => indent + each).join('\n')
}
