import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { ListDetail } from '../../../src/desk/index.ts'
import { questions } from '../service/questions.ts'
import { RecordText } from './name-text.tsx'

/** What is known of a list by its id; `undefined` until the service has said it. */
export function useListOf(): (list: string) => ListDetail | undefined {
  const { data } = useQuery(questions.record())
  return (list) => data?.lists.find((each) => each.list === list)
}

/** The place whose authority keeps the list, `GB` of `gb-uksl`; `null` for a list of the user's own. */
export function placeOf(list: string): string | null {
  const code = list.split('-', 1)[0]?.toUpperCase() ?? ''
  return code === 'XX' ? null : code
}

interface ListNameProps {
  readonly list: string
  /** Without the title of the list, where the authority is enough. */
  readonly isShort?: boolean
}

/** A list by its authority and title, as its publisher calls it; by its id until they are known. */
export function ListName({ list, isShort = false }: ListNameProps): ReactNode {
  const known = useListOf()(list)
  if (known === undefined) return <span className="code">{list}</span>
  return <RecordText>{isShort ? known.authority : `${known.authority}: ${known.title}`}</RecordText>
}
