import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { Notice, ViewTitle } from '../../kit/parts.tsx'
import { Answered } from '../../kit/states.tsx'
import { questions } from '../../service/questions.ts'
import { useWords } from '../../words/language.tsx'
import { RecentList } from './recent-list.tsx'
import { changeWords } from './words.ts'

const STEP = 20

/** What changed lately on all lists, day by day. */
export function RecentChanges(): ReactNode {
  const words = useWords(changeWords)
  const [limit, setLimit] = useState(STEP)
  const query = useQuery({ ...questions.recentChanges(limit), placeholderData: keepPreviousData })
  return (
    <div className="stack stack--wide">
      <div className="stack">
        <ViewTitle title={words.title} />
        <p>{words.lede}</p>
      </div>
      <Answered query={query} bars={8}>
        {({ changes }) =>
          changes.length === 0 ? (
            <NoChanges />
          ) : (
            <>
              <RecentList changes={changes} level={2} />
              {changes.length >= limit && (
                <div>
                  <button
                    type="button"
                    className="button button--quiet"
                    onClick={() => setLimit(limit + STEP)}
                  >
                    {words.showMore}
                  </button>
                </div>
              )}
            </>
          )
        }
      </Answered>
    </div>
  )
}

function NoChanges(): ReactNode {
  const words = useWords(changeWords)
  const { data: record } = useQuery(questions.record())
  const isStarter = record?.isStarter === true
  return (
    <Notice tone="plain" title={words.empty}>
      <p>{isStarter ? words.emptyStarter : words.emptyOne}</p>
      <p>
        <Link to="/lists">{isStarter ? words.load : words.toLists}</Link>
      </p>
    </Notice>
  )
}
