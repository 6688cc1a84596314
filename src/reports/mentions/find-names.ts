import type { ReportText } from '../text/report-text.ts'
import type { Token } from '../text/token.ts'
import { MONTHS } from '../words/calendar.ts'
import { CUE_FORMS } from '../words/cue-verbs.ts'
import { GIVEN_NAMES } from '../words/given-names.ts'
import { bodiesShown } from './bodies-shown.ts'
import { endOfRun, isNameWord, isStarter } from './capital-run.ts'
import { endOfDayName } from './day-as-name.ts'
import type { FoundName } from './found-name.ts'
import { knownAt } from './known-name-at.ts'
import type { Context } from './name-context.ts'
import { DEMONYMS, type KnownName } from './name-table.ts'
import { explainedNames } from './names-with-initials.ts'
import { outletNames } from './outlet-names.ts'
import { PLACE_NOUNS, placesShown } from './places-shown.ts'
import { split } from './split-run.ts'
import { tiedBodies } from './tied-bodies.ts'

const COUNTRY_SHORT = /^(?:US|U\.S\.|UK|U\.K\.|EU|UAE)$/

/** The names of a text, without those that only another mention explains (`Okoro` after `Delphine Okoro`). */
export function findNames(report: ReportText, source: string | null): readonly FoundName[] {
  const found: FoundName[] = []
  const lowSeen = new Set<string>()
  for (const token of report.tokens) if (token.kind === 'word' && !token.isCapital) lowSeen.add(token.low)
  const starts = sentenceStarts(report)
  const tied = tiedBodies(report.tokens)
  const outlets = outletNames(report, source)
  const explained = new Map([
    ...[...outlets].map(([at, { end }]): [number, number] => [at, end]),
    ...explainedNames(report.tokens),
  ])
  const own: KnownName | null =
    source === null ? null : { words: [], type: 'ORG', entity: source, isCapital: false }
  const runs = runsOf(report, starts, tied)
  const bodies = bodiesShown(report.tokens, runs)
  const places = placesShown(report.tokens, runs)
  for (const { first, last, zone, bodyFirst } of report.paragraphs) {
    if (zone === 'navigation' || zone === 'boilerplate') continue
    const isTitleCase =
      (zone === 'headline' || zone === 'subheading') && isMostlyCapital(report.tokens, first, last)
    for (let at = first; at < last; at += 1) {
      const token = report.tokens[at]
      const person =
        token === undefined || isTitleCase ? null : endOfDayName(report.tokens, at, last, starts.has(at))
      if (person !== null) {
        found.push({ first: at, last: person, type: 'PERSON', known: null })
        at = person - 1
        continue
      }
      if (token === undefined || !isNameWord(token)) continue
      if (
        MONTHS.has(token.low) &&
        (token.low.length > 3 || /^\d/.test(report.tokens[at + 1]?.text ?? '')) &&
        !isNameWord(report.tokens[at + 1])
      )
        continue
      const named = explained.get(at)
      if (named !== undefined) {
        const known = knownAt(report.tokens, at, named)
        const isWhole = known !== null && at + known.words.length === named
        const outlet = outlets.get(at)?.isOwn === true ? own : null
        found.push({ first: at, last: named, type: 'ORG', known: isWhole ? known : outlet })
        at = named - 1
        continue
      }
      const isStart = starts.has(at)
      const isEmbassy =
        /^(?:embassy|consulate)$/.test(report.tokens[at + 1]?.text ?? '') && COUNTRY_SHORT.test(token.text)
      const body = DEMONYMS.has(token.text) ? demonymBody(report.tokens, at, last) : isEmbassy ? at + 2 : null
      if (body !== null) {
        found.push({ first: at, last: body, type: 'ORG', known: null })
        at = body - 1
        continue
      }
      if (
        CUE_FORMS.get(token.low)?.form === 's' &&
        isNameWord(report.tokens[at + 1]) &&
        !GIVEN_NAMES.has(token.low)
      )
        continue
      if (isStart && isStarter(token) && knownAt(report.tokens, at, last) === null) continue
      const limit = at < bodyFirst ? bodyFirst : last
      const known = knownAt(report.tokens, at, limit)
      const run = Math.max(endOfRun(report.tokens, at, limit, tied), at + (known?.words.length ?? 0))
      const end = beforeExplained(explained, at, run)
      const context: Context = {
        tokens: report.tokens,
        bodies,
        tied,
        places,
        lowSeen,
        isTitleCase,
        isStart,
        from: first,
        to: limit,
        isDateline: at < bodyFirst,
      }
      // `the Sever valley`: the noun belongs to the name.
      const isWithNoun =
        known === null &&
        !context.isDateline &&
        !isTitleCase &&
        end - at <= 2 &&
        places.has(report.text.slice(token.start, report.tokens[end - 1]?.end ?? 0)) &&
        PLACE_NOUNS.test(report.tokens[end]?.text ?? '')
      // `Camp 9`
      const isNumbered =
        end - at === 1 &&
        /^(?:Camp|Prison|Colony|Checkpoint|Terminal|Ward|Zone)$/.test(token.text) &&
        /^\d{1,3}$/.test(report.tokens[end]?.text ?? '') &&
        end < limit
      if (isWithNoun || isNumbered) found.push({ first: at, last: end + 1, type: 'PLACE', known: null })
      else split(context, at, end, found)
      at = isWithNoun || isNumbered ? end : end - 1
    }
  }
  return found
}

/** `US Customs and Border Protection (CBP)`: where a run ends before a name that the text explains. */
function beforeExplained(explained: ReadonlyMap<number, number>, from: number, to: number): number {
  if (explained.size === 0) return to
  for (let at = from + 1; at < to; at += 1) if (explained.has(at)) return at
  return to
}

/** The runs of capital words of the body of a text. */
function runsOf(
  report: ReportText,
  starts: ReadonlySet<number>,
  tied: ReadonlySet<number>,
): readonly { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = []
  for (const { first, last, zone, bodyFirst } of report.paragraphs) {
    if (zone !== 'body') continue
    for (let at = bodyFirst; at < last; at += 1) {
      const token = report.tokens[at]
      if (token === undefined || !isNameWord(token) || (starts.has(at) && isStarter(token))) continue
      const end = Math.max(endOfRun(report.tokens, at, last, tied), at + 1)
      runs.push({ first: Math.max(first, at), last: end })
      at = end - 1
    }
  }
  return runs
}

/** The end of `Turkish parliament`, `German economy ministry`; `null` for another word after a demonym. */
function demonymBody(tokens: readonly Token[], at: number, to: number): number | null {
  for (let next = at + 1; next < Math.min(to, at + 4); next += 1) {
    const token = tokens[next]
    if (
      token === undefined ||
      token.kind !== 'word' ||
      token.isCapital ||
      token.low === 'and' ||
      token.low.endsWith('ed')
    )
      return null
    if (
      /^(?:government|parliament|ministry|army|military|embassy|police|court|authorities|regime|consulate|senate|presidency|treasury|navy|regulator|prosecutors|service|guard)$/.test(
        token.low,
      )
    )
      return next + 1
  }
  return null
}

function sentenceStarts({ tokens, sentences, quotations }: ReportText): ReadonlySet<number> {
  const starts = new Set<number>()
  for (const { first, last } of sentences) {
    let at = first
    while (at < last && tokens[at]?.kind === 'mark') at += 1
    starts.add(at)
  }
  for (const { openToken, closeToken } of quotations) {
    starts.add(openToken + 1)
    for (let at = openToken + 1; at < closeToken; at += 1)
      if (/^[.!?…:]+$/.test(tokens[at]?.text ?? '')) starts.add(at + 1)
  }
  return starts
}

function isMostlyCapital(tokens: readonly Token[], first: number, last: number): boolean {
  let capital = 0
  let small = 0
  for (let at = first + 1; at < last; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word' || token.end - token.start < 4) continue
    if (token.isCapital) capital += 1
    else small += 1
  }
  return capital > 2 && capital > 2 * small
}
