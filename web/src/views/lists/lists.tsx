import type { ReactNode } from 'react'
import { ViewTitle } from '../../kit/parts.tsx'

export function Lists(): ReactNode {
  return <ViewTitle title="Lists" />
}
