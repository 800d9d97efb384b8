import type { View } from '../../frame/view.ts'
import { paths } from '../../paths.ts'
import { isUnderWay } from '../application.ts'
import { BehalfEditRead, type EditShown } from '../parts/behalf-edit-read.tsx'
import { behalfEditTexts } from '../texts/behalf-edit.ts'
import type { Workspace } from '../workspace.ts'

type Props = { readonly view: View; readonly work: Workspace; readonly edits: readonly EditShown[] }

/** What the authority changed, or may change, on behalf of the parties, with the way to object; nothing where there is none. */
export function BehalfEdits({ view: { lang, now }, work, edits }: Props) {
  const t = behalfEditTexts[lang]
  if (edits.length === 0) return null
  const { form, purposes, application, call } = work
  const underWay = isUnderWay(application, call)
  return (
    <>
      {edits.map((edit) => (
        <BehalfEditRead key={edit.id} {...{ lang, now, underWay, edit, form, purposes }} textLang={application.lang} />
      ))}
      <p>
        {t.object} <a href={paths.applicationMessages(lang, application.id)}>{t.messages}</a>
      </p>
    </>
  )
}
