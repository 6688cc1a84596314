import { useState } from 'react'

export type Mode = 'light' | 'dark'
const KEPT = 'onrecord.mode'

/** Light or dark: as chosen before, else as the system has it. */
export function useMode(): readonly [Mode, (mode: Mode) => void] {
  const [mode, setMode] = useState<Mode>(() => {
    const kept = localStorage.getItem(KEPT)
    if (kept === 'light' || kept === 'dark') {
      document.documentElement.dataset['mode'] = kept
      return kept
    }
    return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  })
  return [
    mode,
    (chosen) => {
      localStorage.setItem(KEPT, chosen)
      document.documentElement.dataset['mode'] = chosen
      setMode(chosen)
    },
  ]
}
