import { useSyncExternalStore } from 'react'

const NARROW = '(width < 48rem)'

/** Whether the screen has no room for a matrix. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(NARROW)
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    () => matchMedia(NARROW).matches,
  )
}
