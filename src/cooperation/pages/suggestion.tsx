import { titleIn } from '../../catalogue/title.ts'
import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { LinkButton, SubmitButton } from '../../ui/button.tsx'
import { Details } from '../../ui/details.tsx'
import { errorOf, ErrorSummary, type FieldError } from '../../ui/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { Alert, Note } from '../../ui/note.tsx'
import { Quote } from '../../ui/quote.tsx'
import { Status, type StatusKind } from '../../ui/status.tsx'
import { Table } from '../../ui/table.tsx'
import { LongText } from '../../ui/text-field.tsx'
import type { Side, SideState } from '../suggestion-side.ts'
import { isSpent, type Suggestion } from '../suggestion.ts'
import { insideTexts } from '../texts/inside.ts'
import { suggestionTexts } from '../texts/suggestion.ts'
import { words } from '../words.ts'

export type SuggestionProps = {
  readonly view: View
  readonly suggestion: Suggestion
  /** The side of the organisation acted for. */
  readonly own: Side
  readonly answers: boolean
  readonly why?: string | undefined
  readonly errors?: readonly FieldError[] | undefined
  readonly done?: 'accept' | 'dismiss' | undefined
}

const kinds = { asked: 'due', accepted: 'ok', dismissed: 'none' } as const satisfies Record<SideState, StatusKind>

/** Why these projects are suggested to each other. */
export const Because = ({ suggestion, lang }: { suggestion: Suggestion; lang: Lang }) => {
  const t = suggestionTexts[lang]
  const subjects = suggestion.shared.map((subject) => subject[lang]).join(', ')
  if (suggestion.by === null) return <p>{say(t.byTalko, { subjects })}</p>
  return (
    <>
      <p>
        {say(t.byPeople, { organisation: plain(suggestion.by, lang) })}{' '}
        {subjects === '' ? t.noReason : say(t.both, { subjects })}
      </p>
      {suggestion.said === '' ? null : <Quote who={plain(suggestion.by, lang)}>{suggestion.said}</Quote>}
    </>
  )
}

const titleOfSide = (side: Side, lang: Lang) =>
  titleIn({ title: side.title, coordinator: side.organisation, nameInSource: null }, lang)

const Sides = ({ suggestion, lang }: { suggestion: Suggestion; lang: Lang }) => {
  const t = suggestionTexts[lang]
  return (
    <Table
      id="sides"
      caption={t.title}
      captionHidden
      rows={suggestion.sides}
      keyOf={(side) => side.workId}
      files
      empty={null}
      columns={[
        {
          key: 'project',
          head: t.project,
          cell: (side) => <a href={paths.project(lang, side.slug)}>{titleOfSide(side, lang)}</a>,
        },
        { key: 'organisation', head: t.organisation, cell: (side) => plain(side.organisation, lang) },
        {
          key: 'answer',
          head: t.answer,
          cell: (side) => (
            <>
              <Status kind={kinds[side.state]}>{words[lang].side[side.state]}</Status>
              {side.why === '' ? null : <p className="small">{side.why}</p>}
            </>
          ),
        },
      ]}
    />
  )
}

const Answering = ({ view: { lang }, suggestion, answers, why, errors = [] }: SuggestionProps) => {
  const t = suggestionTexts[lang]
  const action = paths.suggestion(lang, suggestion.id)
  if (!answers) return <Note>{t.onlyWriters}</Note>
  return (
    <>
      <Form action={action} hidden={{ deed: 'accept' }} label={t.accept}>
        <p>{t.acceptHelp}</p>
        <SubmitButton>{t.accept}</SubmitButton>
      </Form>
      <Details summary={t.dismiss} open={errors.length > 0}>
        <Form action={action} hidden={{ deed: 'dismiss' }} label={t.dismiss}>
          <LongText name="why" label={t.why} hint={t.whyHint} rows={3} value={why} error={errorOf(errors, 'why')} />
          <SubmitButton variant="second">{t.dismiss}</SubmitButton>
        </Form>
      </Details>
    </>
  )
}

const Standing = (props: SuggestionProps) => {
  const { view, suggestion, own } = props
  const t = suggestionTexts[view.lang]
  if (own.state === 'dismissed') return <Note>{t.dismissed}</Note>
  if (own.state === 'accepted' && suggestion.space !== null)
    return <LinkButton href={paths.ownSpace(view.lang, suggestion.space)}>{t.toSpace}</LinkButton>
  if (isSpent(suggestion.sides)) return <Note>{t.spent}</Note>
  return own.state === 'accepted' ? <Note>{t.waits}</Note> : <Answering {...props} />
}

/** A suggestion to work together: between whom, why, how each has answered, and the own answer. */
export function SuggestionPage(props: SuggestionProps) {
  const { view, suggestion, errors = [], done } = props
  const { lang } = view
  const t = suggestionTexts[lang]
  return (
    <Page
      view={view}
      title={t.title}
      lead={t.lead}
      example={suggestion.example}
      crumbs={[{ text: insideTexts[lang].mine.title, href: paths.myCooperation(lang) }]}
      failed={errors.length > 0}
      alert={
        errors.length > 0 ? (
          <ErrorSummary title={t.errors} errors={errors} />
        ) : done === undefined ? undefined : (
          <Alert kind="good">{t.done[done]}</Alert>
        )
      }
    >
      <Because suggestion={suggestion} lang={lang} />
      <Sides suggestion={suggestion} lang={lang} />
      <Standing {...props} />
    </Page>
  )
}
