import { type Html, html } from '../escape.ts'
import { count } from '../prose.ts'
import type { TallyView } from './view.ts'

/** A share as `97.3 %`; `–` where nothing was asked. */
export function percent(share: number | null): string {
  return share === null ? '–' : `${(100 * share).toFixed(1)} %`
}

/** A 95 % interval as `96.1–98.2`. */
export function range(interval: TallyView['interval']): string {
  return interval === null ? '–' : interval.map((share) => (100 * share).toFixed(1)).join('–')
}

/** A score or line with two digits, or as many as it needs: `0.70`, `0.725`. */
export function scoreText(score: number): string {
  return score.toFixed(Math.max(2, String(score).split('.')[1]?.length ?? 0))
}

/** The cells of a tally: asked, met, share, interval. */
export function tallyCells({ asked, met, share, interval }: TallyView): Html {
  return html`<td class="number">${count(asked)}</td><td class="number">${count(met)}</td><td class="number">${percent(share)}</td><td class="number">${range(interval)}</td>`
}

/** The words for a group, as a heading and as what the tally counts. */
export const GROUP_WORDS: Readonly<
  Record<string, { readonly title: string; readonly means: string; readonly met: string }>
> = {
  exact: {
    title: 'The very name',
    means:
      'Every word of the listed name is there; only order, case, signs or a title differ. All are to be found.',
    met: 'Found',
  },
  latin: {
    title: 'The name changed',
    means: 'Misspelled, shortened, abbreviated, or transliterated differently. Hardly one is to be missed.',
    met: 'Found',
  },
  hard: {
    title: 'Little of the name left',
    means: 'So much is lost or added that a miss may be right. Shown for comparison.',
    met: 'Found',
  },
  'cross-script': {
    title: 'Across scripts',
    means:
      'Asked of an index without any name in the script of the query: only romanisation can find it. Names of bodies are often translated, not romanised, and cannot all be found by letters.',
    met: 'Found',
  },
  negative: {
    title: 'Names that are not to alert',
    means:
      'Made from listed names but within none of them, or ordinary names. An alert on one of them is work for nothing. The last columns leave out names that are within a listed name by one edit a word: those may alert rightly.',
    met: 'Alerts',
  },
}
