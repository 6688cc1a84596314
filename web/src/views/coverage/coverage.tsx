import type { ReactNode } from 'react'
import { ViewTitle } from '../../kit/parts.tsx'

export function Coverage(): ReactNode {
  return <ViewTitle title="Coverage" />
}
