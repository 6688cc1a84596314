import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pdfText } from '../../src/desk/reading/pdf-text.ts'

/** A PDF of so many pages, each with a line of text. */
function pdf(pages: number): Buffer {
  const kids = Array.from({ length: pages }, (_, page) => `${4 + 2 * page} 0 R`)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  for (let page = 0; page < pages; page += 1) {
    const stream = `BT /F1 12 Tf 40 700 Td (Page ${page + 1}) Tj ET`
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${5 + 2 * page} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    )
  }
  let written = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = written.length
    written += `${at + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const size = objects.length + 1
  return Buffer.from(
    `${written}xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${written.length}\n%%EOF\n`,
    'latin1',
  )
}

const installed = (await import('unpdf').catch(() => null)) !== null
const skip = installed ? false : 'unpdf is not installed'

test('the pages of a PDF are parted by an empty line', { skip }, async () => {
  assert.equal(await pdfText(pdf(2), 'a.pdf'), 'Page 1\n\nPage 2')
})

test('a PDF of too many pages says how many, and how many are read', { skip }, async () => {
  await assert.rejects(
    pdfText(pdf(3), 'a.pdf', { pages: 2, seconds: 60 }),
    /a\.pdf: 3 pages: of a PDF at most 2/,
  )
})

test('a PDF that takes too long is given up', { skip }, async () => {
  await assert.rejects(
    pdfText(pdf(3), 'a.pdf', { pages: 2000, seconds: 0.001 }),
    /a\.pdf: reading this PDF took more than 0\.001 seconds/,
  )
})

for (const [what, bytes] of [
  ['cut in the middle', pdf(2).subarray(0, 60)],
  [
    'with its objects overwritten',
    Buffer.from(pdf(2).toString('latin1').replaceAll(' obj', ' xyz'), 'latin1'),
  ],
  ['of a header and noise', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(5000, 0xa7)])],
] as const)
  test(`a broken PDF, ${what}, is refused with its name`, { skip }, async () => {
    await assert.rejects(pdfText(bytes, 'broken.pdf'), /broken\.pdf: cannot be read as a PDF/)
  })
