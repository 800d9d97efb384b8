import { createContext, useContext, type ReactElement } from 'react'
import type { Lang } from '../kit/lang.ts'
import { say } from '../kit/texts.ts'
import { Field } from '../ui/field.tsx'
import { Note } from '../ui/note.tsx'
import { errorTexts } from './error-texts.ts'

const UnkeptContext = createContext<readonly string[]>([])

/** A page with texts that were sent to it, are not kept, and are in no field of it. */
export const withUnkept = (page: ReactElement, texts: readonly string[]): ReactElement => (
  <UnkeptContext value={texts}>{page}</UnkeptContext>
)

/** The texts that were sent and are not kept. */
export const useUnkept = (): readonly string[] => useContext(UnkeptContext)

const rowsFor = (text: string): number => Math.min(20, Math.max(4, Math.ceil(text.length / 70)))

/** Texts that were sent and are not kept, in full, to be copied: whatever the reason, nobody writes them anew. */
export function Unkept({ lang }: { lang: Lang }) {
  const unkept = useUnkept()
  const t = errorTexts[lang].unkept
  if (unkept.length === 0) return null
  return (
    <section className="stack read" aria-labelledby="unkept">
      <Note kind="warn">
        <h2 id="unkept">{t.title}</h2>
        <p>{t.lead}</p>
      </Note>
      {unkept.map((text, index) => (
        <Field
          key={index}
          field={{ name: `unkept-${index}`, label: say(t.text, { number: index + 1, count: text.length }) }}
        >
          <textarea id={`unkept-${index}`} className="in" rows={rowsFor(text)} defaultValue={text} readOnly />
        </Field>
      ))}
    </section>
  )
}
