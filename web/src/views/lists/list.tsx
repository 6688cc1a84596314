import type { ReactNode } from 'react'
import { ViewTitle } from '../../kit/parts.tsx'

export function ListPage(): ReactNode {
  return <ViewTitle title="ListPage" />
}
