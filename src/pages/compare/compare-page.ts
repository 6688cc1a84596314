import { pageDocument } from '../document.ts'
import { html } from '../escape.ts'
import { columnsOf } from './columns.ts'
import { counterSanctions } from './counter-sanctions.ts'
import { delistings } from './delistings.ts'
import { footer } from './footer.ts'
import { gaps } from './gaps.ts'
import { headline } from './headline.ts'
import { lagTable } from './lag-table.ts'
import { matrix } from './matrix.ts'
import { restsOn } from './rests-on.ts'
import { timeline } from './timeline.ts'
import type { ComparisonView } from './view.ts'
import { wording } from './wording.ts'

/**
 * A comparison of lists as one HTML page that needs nothing else: what was asked and found, when each authority listed
 * whom, who is on which list, who is lacking where, who followed whom, what answered it, and in whose words. It runs no
 * script and asks for no address; the same comparison gives the same bytes.
 *
 * @example await writeFile('compare.html', comparePage(await compare(record, request)))
 */
export function comparePage(view: ComparisonView): string {
  const columns = columnsOf(view)
  const { title, head } = headline(view, columns)
  const isEmpty = view.parties.length === 0
  return pageDocument(
    `${title} – Onrecord`,
    html`<header>
<p class="kicker">Onrecord · the same parties across sanctions and control lists</p>
${head}
${restsOn(view)}
</header>
<main>
${
  isEmpty
    ? null
    : [
        timeline(view, columns),
        matrix(view, columns),
        gaps(view, columns),
        delistings(view, columns),
        lagTable(view),
        counterSanctions(view),
        wording(view, columns),
      ]
}
</main>
${footer(view)}`,
  )
}
