import type { ReactNode } from 'react'
import { ViewTitle } from '../../kit/parts.tsx'

export function RecentChanges(): ReactNode {
  return <ViewTitle title="RecentChanges" />
}
