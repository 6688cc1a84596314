import type { ReactNode } from 'react'
import { ViewTitle } from '../../kit/parts.tsx'

export function Claims(): ReactNode {
  return <ViewTitle title="Claims" />
}
