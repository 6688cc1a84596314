import type { ReactNode } from 'react'
import { ViewTitle } from '../../kit/parts.tsx'

export function ReportPage(): ReactNode {
  return <ViewTitle title="ReportPage" />
}
