import type { ReactNode } from 'react'
import { useWords } from '../../words/language.tsx'
import { LAYERS, type Layer } from './report-text.tsx'
import { reportWords } from './report-words.ts'

interface MarkedInTextProps {
  readonly without: ReadonlySet<Layer>
  readonly onWithout: (without: ReadonlySet<Layer>) => void
}

/** What is marked in the text, each kind with a sample of its mark; the reader may put any out. */
export function MarkedInText({ without, onWithout }: MarkedInTextProps): ReactNode {
  const words = useWords(reportWords)
  return (
    <fieldset className="layers no-print">
      <legend className="hidden">{words.show}</legend>
      <span className="layers__name" aria-hidden="true">
        {words.show}
      </span>
      {LAYERS.map((layer) => (
        <label key={layer}>
          <input
            type="checkbox"
            checked={!without.has(layer)}
            onChange={({ target }) => {
              const next = new Set(without)
              if (target.checked) next.delete(layer)
              else next.add(layer)
              onWithout(next)
            }}
          />
          <span className={`layers__sample layers__sample--${layer}`}>{words.layers[layer]}</span>
        </label>
      ))}
      <p className="small muted">{words.legend}</p>
    </fieldset>
  )
}
