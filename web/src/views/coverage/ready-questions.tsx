import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useWords } from '../../words/language.tsx'
import { READY_QUESTIONS, readyQuestion } from './asked.ts'
import { coverageWords } from './words.ts'

/** Questions to begin with, each a click. */
export function ReadyQuestions(): ReactNode {
  const words = useWords(coverageWords)
  const [today] = useState(() => new Date().toISOString().slice(0, 10))
  return (
    <section className="stack" aria-labelledby="ready">
      <h2 id="ready">{words.ready}</h2>
      <ul className="coverage__ready">
        {READY_QUESTIONS.map((which) => (
          <li key={which}>
            <Link to="/coverage" search={{ ...readyQuestion(which, today) }}>
              {words[which]}
            </Link>
            <span className="muted">{words[`${which}-about`]}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
