import type { ReactNode } from 'react'
import { ViewTitle } from '../../kit/parts.tsx'

export function Reports(): ReactNode {
  return <ViewTitle title="Reports" />
}
