import { paths } from '../../paths.ts'
import { PostButton } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { texts } from '../texts/change.ts'
import type { Around } from './form-frame.tsx'

/** Of a published call: where the next version of its form is begun, written or waits. */
export const NextVersion = ({ view: { lang }, call, version }: Around) => {
  const t = texts[lang].version
  if (version === null) return null
  if (version.changeId === null)
    return (
      <section className="stack" aria-labelledby="version">
        <h2 id="version">{t.title}</h2>
        <p>{t.lead}</p>
        <PostButton
          action={paths.deskCallFormVersion(lang, call.slug)}
          hidden={{ revision: String(call.revision) }}
          variant="second"
        >
          {t.begin}
        </PostButton>
      </section>
    )
  return (
    <Note kind="info" title={t.title}>
      <p>{version.asked ? t.asked : t.writing}</p>
      <p>
        <a href={paths.deskCallChange(lang, call.slug, version.changeId)}>{version.asked ? t.readIt : t.look}</a>
      </p>
    </Note>
  )
}
