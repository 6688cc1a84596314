import type { ReactNode } from 'react'
import { ViewTitle } from '../../kit/parts.tsx'

export function Party(): ReactNode {
  return <ViewTitle title="Party" />
}
