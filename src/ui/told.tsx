import type { Told } from '../kit/words.ts'

/** How a translation is marked: 'oma käännös', 'konekäännös'. The source's own words and official translations stand bare. */
export type TranslationMarks = { readonly ours: string; readonly machine: string }

type Props = { told: Told | undefined; marks: TranslationMarks; unsaid?: string | undefined }

/** Content in the language there is, said to the screen reader, with a small mark where the translation is ours or a machine's. */
export function ToldText({ told, marks, unsaid }: Props) {
  if (told === undefined) return unsaid === undefined ? null : <span className="unsaid">{unsaid}</span>
  const mark = told.by === 'ours' ? marks.ours : told.by === 'machine' ? marks.machine : undefined
  return (
    <>
      <span lang={told.lang}>{told.text}</span>
      {mark === undefined ? null : <span className="by"> ({mark})</span>}
    </>
  )
}
