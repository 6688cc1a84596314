// Reports into attributed claims: what `onrecord read` finds in annotated articles of our own, and what it says that is
// not there: node bench/reports.ts [--part develop|unseen] [--misses N]
// test/reports/annotation-guideline.md says what is asked for; README.md what the measures are.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Figure, keepFigures } from './figures.ts'
import { loadArticles } from './reports/article.ts'
import { printRows, rowsOf } from './reports/measures-table.ts'
import { readArticle } from './reports/read-article.ts'
import { scoreArticle } from './reports/score-article.ts'

const { values: options } = parseArgs({
  options: {
    part: { type: 'string', default: 'develop' },
    misses: { type: 'string', default: '0' },
  },
})
const { part } = options
const misses = Number(options.misses)
const print = (text: string): void => void process.stdout.write(`${text}\n`)
function refuse(why: string): never {
  process.stderr.write(`${why}\n`)
  process.exit(2)
}

if ((part !== 'develop' && part !== 'unseen') || !Number.isInteger(misses) || misses < 0)
  refuse('usage: node bench/reports.ts [--part develop|unseen] [--misses N]')
if (part === 'unseen' && misses > 0)
  refuse('The misses of the unseen part are not shown: who has seen them would develop on them.')

const articles = loadArticles(fileURLToPath(new URL(`../test/reports/articles/${part}`, import.meta.url)))
const home = mkdtempSync(join(tmpdir(), 'onrecord-reports-'))
try {
  const scores = articles.map((article) => ({
    article,
    measures: scoreArticle(article, readArticle(article, home)),
  }))
  const rows = rowsOf(scores.map(({ measures }) => measures))
  const letters = articles.reduce((sum, { text }) => sum + text.length, 0)
  print(`${part}: ${articles.length} articles, ${letters} characters\n\n${printRows(rows)}`)
  for (const { label } of rows) {
    const lines = scores.flatMap(({ article, measures }) =>
      measures
        .filter((each) => each.label === label)
        .flatMap((each) => each.misses ?? [])
        .map((line) => `    ${article.name}: ${line}`),
    )
    if (misses > 0 && lines.length > 0) print([label, ...lines.slice(0, misses)].join('\n'))
  }
  if (part === 'unseen')
    keepFigures(
      rows
        .filter(({ count }) => count.asked + count.given > 0)
        .map(
          ({ label, count, value, interval: [low, high] }): Figure => ({
            what: `reports, unseen: ${label}`,
            value: Math.round(1000 * value) / 10,
            unit: '%',
            on: `${articles.length} articles, ${count.asked} asked for; 95 % ${(100 * low).toFixed(1)}–${(100 * high).toFixed(1)}`,
          }),
        ),
    )
} finally {
  rmSync(home, { recursive: true, force: true })
}
