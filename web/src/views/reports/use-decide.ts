import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'
import type { DecidedClaim, ReportView } from '../../../../src/api/messages.ts'
import { ask } from '../../service/ask.ts'
import { type PagedClaims, questions } from '../../service/questions.ts'
import { afterDecision, bodyOf, type DecisionDraft } from './decision.ts'

export type Deciding = UseMutationResult<DecidedClaim, Error, DecisionDraft>

const LEDGER = ['reports', 'claims'] as const

/** Sends a decision on a claim. What is shown changes when the service has kept it, and is then asked for anew. */
export function useDecide(claim: string, document: string): Deciding {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (draft: DecisionDraft) =>
      ask<DecidedClaim>(`/api/claims/${encodeURIComponent(claim)}/decisions`, { body: bodyOf(draft) }),
    onSuccess: ({ claim: kept }) => {
      cache.setQueryData<ReportView>(questions.report(document).queryKey, (view) =>
        view === undefined
          ? undefined
          : {
              ...view,
              claims: view.claims.map((shown) => afterDecision(shown, kept)),
            },
      )
      // In the ledger the claim stays where the reader decided on it, though it may not fit any more.
      cache.setQueriesData<PagedClaims>({ queryKey: LEDGER }, (page) =>
        page === undefined
          ? undefined
          : { ...page, claims: page.claims.map((shown) => afterDecision(shown, kept)) },
      )
      void cache.invalidateQueries({ queryKey: LEDGER, refetchType: 'none' })
      void cache.invalidateQueries({
        queryKey: ['reports'],
        predicate: ({ queryKey }) => queryKey[1] !== LEDGER[1],
      })
    },
  })
}
