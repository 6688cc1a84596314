import { useQuery } from '@tanstack/react-query'
import { Link, Outlet, useLocation } from '@tanstack/react-router'
import type { MouseEvent, ReactNode } from 'react'
import { questions } from '../service/questions.ts'
import { useFormat } from '../words/format.ts'
import { useLanguage, useWords } from '../words/language.tsx'
import { useMode } from './mode.ts'
import { SearchBox } from './search-box.tsx'
import './shell.css'
import { shellWords } from './words.ts'

/** What stands around every view. */
export function Shell(): ReactNode {
  const words = useWords(shellWords)
  const isHome = useLocation().pathname === '/'
  return (
    <div className="shell">
      <a className="shell__skip" href="#content" onClick={skip}>
        {words.skip}
      </a>
      <header className="shell__band">
        <div className="shell__room shell__band-row">
          <Link to="/" className="shell__mark">
            <Mark />
            Onrecord
          </Link>
          <nav className="shell__nav" aria-label={words.views}>
            <ul>
              <li>
                <Link to="/coverage">{words.coverage}</Link>
              </li>
              <li>
                <Link to="/changes">{words.changes}</Link>
              </li>
              <li>
                <Link to="/lists">{words.lists}</Link>
              </li>
              <li>
                <Link to="/reports">{words.reports}</Link>
              </li>
            </ul>
          </nav>
          {!isHome && <SearchBox size="band" />}
          <Choices />
        </div>
      </header>
      <RecordLine />
      <main className="shell__main shell__room" id="content" tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="shell__foot">
        <div className="shell__room row row--apart">
          <p>{words.foot}</p>
          <a href="/docs">{words.api}</a>
        </div>
      </footer>
    </div>
  )
}

/** Past the band, and not through the address: what stands behind its # is what was asked. */
function skip(event: MouseEvent): void {
  event.preventDefault()
  const content = document.querySelector<HTMLElement>('#content')
  content?.focus()
  content?.scrollIntoView()
}

function Mark(): ReactNode {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path d="M2 4h16M2 10h16M2 16h9" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
      <circle cx="16.4" cy="16" r="2" fill="var(--focus)" />
    </svg>
  )
}

function Choices(): ReactNode {
  const words = useWords(shellWords)
  const { language, speak } = useLanguage()
  const [mode, choose] = useMode()
  const other = language === 'en' ? 'fr' : 'en'
  return (
    <div className="shell__choices">
      <button type="button" className="shell__choice" lang={other} onClick={() => speak(other)}>
        {words.otherLanguage}
      </button>
      <button
        type="button"
        className="shell__choice"
        onClick={() => choose(mode === 'dark' ? 'light' : 'dark')}
      >
        {mode === 'dark' ? words.light : words.dark}
      </button>
    </div>
  )
}

/** What the answers come from: said on every page, so that nobody takes the starter record for the lists. */
function RecordLine(): ReactNode {
  const words = useWords(shellWords)
  const format = useFormat()
  const { data: record } = useQuery(questions.record())
  const { data: jobs } = useQuery(questions.jobs())
  const going = jobs?.jobs.filter(({ state }) => state === 'running' || state === 'waiting').length ?? 0
  const known = record?.lists ?? []
  const loaded = known.filter(({ state }) => state === 'loaded')
  const newest = loaded.reduce(
    (latest, { edition }) => ((edition ?? '') > latest ? (edition ?? '') : latest),
    '',
  )
  return (
    <aside className="shell__record" aria-label={words.recordLine}>
      <div className="shell__room shell__record-row">
        {record !== undefined && (
          <span>
            <strong>{words.record}</strong>{' '}
            {record.isStarter
              ? words.starter
              : loaded.length === known.length
                ? words.listsLoaded(format.number(loaded.length), format.date(newest))
                : words.someLoaded(
                    format.number(loaded.length),
                    format.number(known.length),
                    format.date(newest),
                  )}
          </span>
        )}
        {record?.isStarter && <Link to="/lists">{words.load}</Link>}
        {record !== undefined && record.stale.length > 0 && (
          <Link to="/lists">{words.stale(record.stale.length)}</Link>
        )}
        {record?.state === 'preparing' && <span className="muted">{words.preparing}</span>}
        {going > 0 && <Link to="/work">{words.work(going)}</Link>}
      </div>
    </aside>
  )
}
