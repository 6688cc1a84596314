import type { ReactNode } from 'react'
import type { ComparedParty } from '../../../../src/desk/index.ts'
import { Fold } from '../../kit/parts.tsx'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { StateSign } from './cell.tsx'
import { STATES } from './columns.ts'
import { coverageWords, STATE_MEANINGS } from './words.ts'

/** What the cells say: of the states that are there, and of the marks beside a date. */
export function Legend({ parties }: { readonly parties: readonly ComparedParty[] }): ReactNode {
  const words = useWords(coverageWords)
  const meanings = useWords(STATE_MEANINGS)
  const format = useFormat()
  const cells = parties.flatMap((party) => party.cells)
  const states = new Set(cells.map(({ state }) => state))
  const shown = STATES.filter((state) => states.has(state))
  return (
    <Fold title={words.legend} isOpen>
      <dl className="cov-legend">
        {shown.map((state) => (
          <div key={state}>
            <dt className={state === 'not-listed' ? 'cov-gap' : undefined}>
              <StateSign state={state} />
            </dt>
            <dd>{meanings[state]}</dd>
          </div>
        ))}
        {states.has('not-listed') && (
          <div>
            <dt>
              <StateSign state="not-listed">{words.notOnThis}</StateSign>
            </dt>
            <dd>{words.notOnThisMeans}</dd>
          </div>
        )}
        {parties.some(({ first }) => first !== null) && (
          <div>
            <dt>
              <span className="cov-first">{words.firstMover}</span>
            </dt>
            <dd>{words.legendFirst}</dd>
          </div>
        )}
        {cells.some(({ lag }) => (lag ?? 0) > 0) && (
          <div>
            <dt>{words.lagAfter(format.number(1))}</dt>
            <dd>{words.legendLag}</dd>
          </div>
        )}
        {parties.some(({ joint }) => joint.length > 0) && (
          <div>
            <dt>
              <span className="cov-joint">{words.jointMark}</span>
            </dt>
            <dd>{words.legendJoint}</dd>
          </div>
        )}
        {cells.some(({ entries }) => entries.some(({ transferred }) => transferred)) && (
          <div>
            <dt>{words.takenOver}</dt>
            <dd>{words.legendTaken}</dd>
          </div>
        )}
      </dl>
    </Fold>
  )
}
