import { useInfiniteQuery } from '@tanstack/react-query'
import { type PagedComparison, questions } from '../../service/questions.ts'
import type { Asked } from './asked.ts'

/** So many parties are asked for at once. */
const PAGE = '100'

/** The answer to what was asked, page by page: the pages so far as one comparison. */
export function useComparison(asked: Asked, isAsking: boolean) {
  return useInfiniteQuery({
    queryKey: ['record', 'coverage', asked],
    enabled: isAsking,
    initialPageParam: '',
    queryFn: ({ pageParam, client }) =>
      client.fetchQuery(questions.compare({ ...asked, limit: PAGE, cursor: pageParam })),
    getNextPageParam: (page) => page.next,
    select: ({ pages }) => joined(pages),
  })
}

/** The first page has the lags and counter-sanctions of all; parties go on. */
function joined(pages: readonly PagedComparison[]): PagedComparison {
  const [first] = pages
  if (first === undefined) throw new Error('an answer without a page')
  return {
    ...first,
    parties: pages.flatMap(({ parties }) => parties),
    next: pages.at(-1)?.next ?? null,
  }
}
