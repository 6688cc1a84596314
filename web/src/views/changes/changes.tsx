import type { ReactNode } from 'react'
import { ViewTitle } from '../../kit/parts.tsx'

export function ChangesOfList(): ReactNode {
  return <ViewTitle title="ChangesOfList" />
}
