import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { Job } from '../../../../src/api/messages.ts'
import { ask } from '../../service/ask.ts'

/** Which lists, all where none is named, and from which folder, the publishers where none is given. */
export interface UpdateWish {
  readonly lists?: readonly string[]
  readonly from?: string
}

/** Starts an update and goes to where its work is shown. */
export function useUpdate() {
  const cache = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: (wish: UpdateWish) => ask<Job>('/api/updates', { body: wish }),
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: ['jobs'] })
      await navigate({ to: '/work' })
    },
  })
}
