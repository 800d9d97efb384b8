import { paths } from '../paths.ts'
import { SubmitButton } from '../ui/button.tsx'
import { Hidden } from '../ui/field.tsx'
import { Note } from '../ui/note.tsx'
import { errorTexts } from './error-texts.ts'
import { Page } from './page.tsx'
import { pathIn, type View } from './view.ts'

type Props = {
  view: View
  /** What the form held: names and values, as often as they were sent. */
  fields: readonly (readonly [name: string, value: string])[]
  /** Files were sent with it; they are not kept. */
  files: boolean
}

/**
 * A form was sent after the session had ended: it waits here, in the browser and nowhere else, while the person signs in beside it,
 * and is sent again with one button. Whoever sends it is judged then, as always.
 */
export const SignedOut = ({ view, fields, files }: Props) => {
  const t = errorTexts[view.lang].signed_out
  return (
    <Page view={view} title={t.title} lead={t.lead} width="read" crumbs={[]}>
      {files ? (
        <Note kind="warn">
          <p>{t.files}</p>
        </Note>
      ) : null}
      <ol className="stack">
        <li>
          <a href={paths.signIn(view.lang, paths.start(view.lang))} target="_blank">
            {t.signIn}
          </a>
        </li>
        <li className="stack">
          <p>{t.again}</p>
          <form action={pathIn(view, view.lang)} method="post">
            {fields.map(([name, value], index) => (
              <Hidden key={index} name={name} value={value} />
            ))}
            <SubmitButton>{t.send}</SubmitButton>
          </form>
        </li>
      </ol>
    </Page>
  )
}
