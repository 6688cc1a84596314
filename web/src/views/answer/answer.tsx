import type { ReactNode } from 'react'
import { ViewTitle } from '../../kit/parts.tsx'

export function Answer(): ReactNode {
  return <ViewTitle title="Answer" />
}
