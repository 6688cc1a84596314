import type { ReactNode } from 'react'
import type { Changes } from '../../../../src/desk/index.ts'
import { RecordText } from '../../kit/name-text.tsx'
import { useWords } from '../../words/language.tsx'
import { isAlike, type Run, wordDiff } from './word-diff.ts'
import { changeWords } from './words.ts'

type FieldChange = Changes['editions'][number]['amended'][number]['fields'][number]

/** What a field said and says: the old struck, the new marked; of two texts that are alike only where they differ. */
export function FieldChangeText({ change }: { readonly change: FieldChange }): ReactNode {
  const words = useWords(changeWords)
  const { field, before, after } = change
  const isPaired = before.length === after.length
  return (
    <div className="change__field">
      <dt>{words.fields[field]}</dt>
      <dd>
        {isPaired ? (
          numbered(before).map(({ at, item }) => <Pair key={at} was={item} is={after[at] ?? ''} />)
        ) : (
          <>
            {numbered(before).map(({ at, item }) => (
              <Gone key={at} value={item} />
            ))}
            {numbered(after).map(({ at, item }) => (
              <Come key={at} value={item} />
            ))}
          </>
        )}
      </dd>
    </div>
  )
}

/** A value that took the place of another. */
function Pair({ was, is }: { readonly was: string; readonly is: string }): ReactNode {
  const runs = wordDiff(was, is)
  if (!isAlike(runs))
    return (
      <>
        <Gone value={was} />
        <Come value={is} />
      </>
    )
  return (
    <p className="change__text" lang="en" dir="auto">
      {numbered(runs).map(({ at, item }) => (
        <RunText key={at} run={item} isFirst={at === 0} isLast={at === runs.length - 1} />
      ))}
    </p>
  )
}

function Gone({ value }: { readonly value: string }): ReactNode {
  const words = useWords(changeWords)
  return (
    <del>
      <span className="hidden">{words.gone} </span>
      <RecordText>{value}</RecordText>
    </del>
  )
}

function Come({ value }: { readonly value: string }): ReactNode {
  const words = useWords(changeWords)
  return (
    <ins>
      <span className="hidden">{words.come} </span>
      <RecordText>{value}</RecordText>
    </ins>
  )
}

/** Values with their places: the same one may stand twice. */
function numbered<Item>(items: readonly Item[]): readonly { readonly at: number; readonly item: Item }[] {
  return items.map((item, at) => ({ at, item }))
}

interface RunTextProps {
  readonly run: Run
  readonly isFirst: boolean
  readonly isLast: boolean
}

function RunText({ run, isFirst, isLast }: RunTextProps): ReactNode {
  if (run.in === 'before') return <Gone value={run.text} />
  if (run.in === 'after') return <Come value={run.text} />
  return shortened(run.text, isFirst, isLast)
}

/** Of what both have, so much is left standing on either side of a difference. */
const CONTEXT = 90

function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length < CONTEXT * 2.5) return text
  const end = text.slice(-CONTEXT).replace(/^\S*\s/u, '')
  const start = text.slice(0, CONTEXT).replace(/\s\S*$/u, ' ')
  return `${isFirst ? '' : start}… ${isLast ? '' : end}`
}
