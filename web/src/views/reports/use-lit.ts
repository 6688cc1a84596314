import { createContext, use, useSyncExternalStore } from 'react'
import { Lamp, type Lit } from './lit.ts'

export const LampContext = createContext(new Lamp())

/** What is lit, as far as it concerns whoever asks: they are drawn anew only when that changes. */
export function useLit(concerns: (lit: Lit) => boolean): Lit | null {
  const lamp = use(LampContext)
  return useSyncExternalStore(lamp.subscribe, () => {
    const { lit } = lamp
    return lit !== null && concerns(lit) ? lit : null
  })
}
