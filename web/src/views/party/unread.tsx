import type { ReactNode } from 'react'
import type { PartyView } from '../../../../src/desk/index.ts'
import { Fold, SummaryList } from '../../kit/parts.tsx'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { ListText } from './list-text.tsx'
import { partyWords } from './words.ts'

/** Fields that no rule read, as the publisher wrote them. */
export function Unread({ unread }: { readonly unread: PartyView['unread'] }): ReactNode {
  const words = useWords(partyWords)
  const format = useFormat()
  if (unread.length === 0) return null
  return (
    <Fold title={words.unread(format.number(unread.length), unread.length)}>
      <p className="muted">{words.unreadLead}</p>
      <SummaryList
        rows={unread.map(
          ({ field, value }, at) =>
            [
              <span key="field" className="code">
                {field}
              </span>,
              <ListText key="value">{value}</ListText>,
              `${at} ${field}`,
            ] as const,
        )}
      />
    </Fold>
  )
}
