import type { ReactNode } from 'react'
import { Fold } from '../../kit/parts.tsx'
import { Table } from '../../kit/table.tsx'
import type { PagedComparison } from '../../service/questions.ts'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { LIST_STATE_WORDS } from '../../words/vocabulary.ts'
import { listId } from './mark.tsx'
import { coverageWords } from './words.ts'

/** The lists and editions that the answer rests on, and what joins entries to parties. */
export function RestsOn({ comparison }: { readonly comparison: PagedComparison }): ReactNode {
  const words = useWords(coverageWords)
  const states = useWords(LIST_STATE_WORDS)
  const format = useFormat()
  const { alignment, lists } = comparison
  return (
    <section className="stack stack--tight" aria-labelledby="rests">
      <h2 id="rests">{words.restsOn}</h2>
      <p>{alignment === 0 ? words.restsNoAlign : words.restsAlign(format.number(alignment))}</p>
      <Fold title={words.openLists}>
        <Table
          caption={words.openLists}
          isCaptionHidden
          rows={lists}
          keyOf={({ list }) => list}
          columns={[
            { head: words.list, isName: true, cell: ({ list }) => listId(list) },
            { head: words.statedBy, cell: ({ authority }) => authority },
            {
              head: words.time,
              cell: ({ edition, state }) =>
                edition === null ? states[state] : words.edition(format.shortDate(edition.date)),
            },
          ]}
        />
      </Fold>
    </section>
  )
}
