import type { ReactNode } from 'react'

/** BCP 47 for a script, where the list states no language: what a reader's voice and fonts need. */
const LANGUAGE_OF_SCRIPT: Readonly<Record<string, string>> = {
  Hans: 'zh-Hans',
  Hant: 'zh-Hant',
  Hani: 'zh',
  Jpan: 'ja',
  Hira: 'ja',
  Kana: 'ja',
  Hang: 'ko',
  Kore: 'ko',
  Arab: 'ar',
  Hebr: 'he',
  Cyrl: 'ru',
  Grek: 'el',
  Geor: 'ka',
  Armn: 'hy',
  Thai: 'th',
  Deva: 'hi',
  Mymr: 'my',
  Khmr: 'km',
}

interface NameTextProps {
  readonly value: string
  /** ISO 15924. */
  readonly script?: string | undefined
  /** As the list states it. */
  readonly language?: string | null | undefined
}

/** A name in its own script and direction, so that neither it nor its neighbours are turned round. */
export function NameText({ value, script, language }: NameTextProps): ReactNode {
  const lang = language ?? LANGUAGE_OF_SCRIPT[script ?? ''] ?? (script === 'Latn' ? 'und-Latn' : 'und')
  return (
    <bdi lang={lang} dir="auto">
      {value}
    </bdi>
  )
}

/** Words of a publisher or of the record itself, which are in English unless something says otherwise. */
export function RecordText({
  children,
  lang = 'en',
}: {
  readonly children: string
  readonly lang?: string
}): ReactNode {
  return (
    <span lang={lang} dir="auto">
      {children}
    </span>
  )
}
