import type { ReactNode } from 'react'
import { ViewTitle } from '../../kit/parts.tsx'

export function Work(): ReactNode {
  return <ViewTitle title="Work" />
}
