import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, type ReactNode, useId } from 'react'
import { useWords } from '../words/language.tsx'
import { shellWords } from './words.ts'

interface SearchBoxProps {
  readonly size: 'large' | 'band'
  readonly initial?: string
}

/** The one search box: a name in any script, or a number. What is typed goes behind the # of the address. */
export function SearchBox({ size, initial = '' }: SearchBoxProps): ReactNode {
  const id = useId()
  const words = useWords(shellWords)
  const navigate = useNavigate()
  const search = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const name = new FormData(event.currentTarget).get('name')
    if (typeof name !== 'string' || name.trim() === '') return
    void navigate({ to: '/answer', hash: new URLSearchParams({ name: name.trim() }).toString() })
  }
  return (
    <search className={`search-room--${size}`}>
      <form className={`search search--${size}`} onSubmit={search}>
        <label className="hidden" htmlFor={id}>
          {words.search}
        </label>
        <input
          key={initial}
          id={id}
          name="name"
          type="search"
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          maxLength={2000}
          defaultValue={initial}
          placeholder={words.search}
          required
        />
        <button type="submit" className="button">
          {words.searchDo}
        </button>
      </form>
    </search>
  )
}
