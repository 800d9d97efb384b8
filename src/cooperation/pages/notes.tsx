import type { View } from '../../frame/view.ts'
import { writtenMoment } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { LinkButton, SubmitButton } from '../../ui/button.tsx'
import { errorOf, type FieldError } from '../../ui/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { Pages } from '../../ui/pages.tsx'
import { LongText } from '../../ui/text-field.tsx'
import type { Activity } from '../activity.ts'
import type { Note } from '../note.ts'
import type { Space } from '../space.ts'
import { activityTexts } from '../texts/activity.ts'
import type { Wording } from '../wording.ts'
import { InsidePage } from './inside-page.tsx'
import { Wordings } from './wordings.tsx'

type Listed = { readonly view: View; readonly space: Space; readonly writes: boolean } & Pick<Activity, 'notes'>

const startOf = (words: string) => (words.length > 60 ? `${words.slice(0, 60).trimEnd()} …` : words)

const NoteLine = ({ view: { lang }, space, note }: Listed & { note: Note }) => {
  const t = activityTexts[lang].note
  return (
    <li className="stack tight">
      <p className="prose" lang={note.lang === lang ? undefined : note.lang}>
        {note.words}
      </p>
      <p className="small quiet">
        {plain(note.organisation, lang)}, {writtenMoment(note.writtenAt, lang)}
        {note.revision === 1 ? '' : `, ${say(t.edited, { moment: writtenMoment(note.at, lang), name: note.by })}`}
      </p>
      <p className="small">
        <a href={paths.spaceNote(lang, space.slug, note.id)} aria-label={say(t.editOf, { start: startOf(note.words) })}>
          {t.edit}
        </a>
      </p>
    </li>
  )
}

/** The notes of a space, the newest first. */
export const Notes = (props: Listed) => {
  const { view, space, notes, writes } = props
  const t = activityTexts[view.lang].note
  return (
    <section className="stack" aria-labelledby="notes">
      <h2 id="notes">{t.title}</h2>
      {notes.lines.length === 0 ? (
        <p className="quiet">{t.none}</p>
      ) : (
        <ul className="ruled">
          {notes.lines.map((note) => (
            <NoteLine key={note.id} {...props} note={note} />
          ))}
        </ul>
      )}
      <Pages
        label={t.title}
        page={notes.page}
        count={notes.pages}
        hrefOf={(one) => `${paths.ownSpace(view.lang, space.slug, { page: String(one) })}#notes`}
        previous={t.newer}
        next={t.older}
      />
      {writes ? (
        <p>
          <LinkButton variant="second" href={paths.spaceNotes(view.lang, space.slug)}>
            {t.write}
          </LinkButton>
        </p>
      ) : null}
    </section>
  )
}

type Props = {
  readonly view: View
  readonly space: Space
  readonly writes: boolean
  /** The note as it reads now, with every wording; undefined for a new one. */
  readonly note?: { readonly now: Note; readonly wordings: readonly Wording[] } | undefined
  readonly newId: string
  readonly words: string
  readonly errors?: readonly FieldError[] | undefined
  readonly done?: string | undefined
}

const NoteForm = ({ view: { lang }, space, note, newId, words, errors = [] }: Props) => {
  const t = activityTexts[lang].note
  const action =
    note === undefined ? paths.spaceNotes(lang, space.slug) : paths.spaceNote(lang, space.slug, note.now.id)
  const hidden = note === undefined ? { id: newId } : { seen: String(note.now.revision) }
  return (
    <Form action={action} hidden={hidden}>
      <LongText
        name="words"
        label={t.words}
        hint={t.wordsHint}
        rows={8}
        value={words}
        lang={note === undefined || note.now.lang === lang ? undefined : note.now.lang}
        error={errorOf(errors, 'words')}
      />
      <SubmitButton>{t.save}</SubmitButton>
    </Form>
  )
}

/** Where a note is written or worded anew, with everything that it has said. */
export function NotePage(props: Props) {
  const { view, space, writes, note, errors, done } = props
  const t = activityTexts[view.lang].note
  return (
    <InsidePage view={view} space={space} title={note === undefined ? t.write : t.one} errors={errors} done={done}>
      {writes ? <NoteForm {...props} /> : null}
      {note === undefined ? null : <Wordings view={view} wordings={note.wordings} open />}
    </InsidePage>
  )
}
