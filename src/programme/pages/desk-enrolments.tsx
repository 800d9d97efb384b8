import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { writtenDay, writtenMoment } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Buttons, SubmitButton } from '../../ui/button.tsx'
import { Details } from '../../ui/details.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Form } from '../../ui/form.tsx'
import { Alert } from '../../ui/note.tsx'
import { Table, type Column } from '../../ui/table.tsx'
import { LongText } from '../../ui/text-field.tsx'
import { texts as frame } from '../../frame/texts.ts'
import type { SettleRefusal } from '../enrolment.ts'
import type { Listed } from '../enrolment.ts'
import { texts } from '../texts/enrolment.ts'
import type { Theme } from '../trial.ts'
import { words } from '../words.ts'
import { Municipality, Own, Saved } from './participants.tsx'
import { themeName } from './theme-name.ts'

type Props = {
  readonly view: View
  readonly themes: readonly Theme[]
  readonly rows: readonly Listed[]
  readonly settles: boolean
  readonly done?: 'confirmed' | 'declined' | undefined
  readonly refusal?: { readonly id: string; readonly code: SettleRefusal; readonly why: string } | undefined
}

const themesOf = (row: Listed, themes: readonly Theme[], lang: Lang) =>
  themes
    .filter(({ key }) => row.themes.includes(key))
    .map((theme) => themeName(theme, lang))
    .join(' · ')

const whyIs = 'why'

/** The two answers of the office: yes is one button, no asks for the reason. */
function Settling({ row, view, refusal }: Pick<Props, 'view' | 'refusal'> & { row: Listed }) {
  const t = texts[view.lang]
  const action = paths.deskEnrolments(view.lang, row.id)
  const refused = refusal?.id === row.id ? refusal : undefined
  const hidden = { revision: String(row.revision) }
  return (
    <>
      <Form action={action} hidden={hidden} label={plain(row.name, view.lang)}>
        <Buttons>
          <SubmitButton name="deed" value="confirm">
            {t.desk.confirm}
          </SubmitButton>
        </Buttons>
      </Form>
      <Details summary={t.desk.decline} open={refused !== undefined}>
        <Form action={action} hidden={hidden} label={`${t.desk.decline}: ${plain(row.name, view.lang)}`}>
          <LongText
            id={`${whyIs}-${row.id}`}
            name={whyIs}
            label={t.desk.why}
            hint={t.desk.whyHint}
            rows={3}
            value={refused?.why}
            error={refused === undefined ? undefined : t.refusal[refused.code]}
          />
          <SubmitButton name="deed" value="decline" variant="second">
            {t.desk.decline}
          </SubmitButton>
        </Form>
      </Details>
    </>
  )
}

function Waiting({ row, ...props }: Props & { row: Listed }) {
  const { view, themes, settles } = props
  const { lang } = view
  const t = texts[lang]
  return (
    <li className="stack">
      <h3>
        <Municipality row={row} lang={lang} />
      </h3>
      <Facts
        flat
        facts={[
          { term: t.list.role, text: words[lang].role[row.role] },
          { term: t.desk.themes, text: themesOf(row, themes, lang) },
          { term: t.list.since, text: writtenDay(row.since, lang) },
          { term: t.list.changed, text: <Own row={row} text={row.changed} lang={lang} /> },
          { term: t.list.saved, text: <Saved row={row} lang={lang} /> },
          { term: t.desk.toldAt, text: writtenMoment(row.toldAt, lang) },
        ]}
      />
      {settles ? <Settling row={row} view={view} refusal={props.refusal} /> : null}
    </li>
  )
}

function columnsOf({ view: { lang }, themes }: Props): readonly Column<Listed>[] {
  const t = texts[lang]
  return [
    { key: 'name', head: t.list.municipality, cell: (row) => <Municipality row={row} lang={lang} /> },
    { key: 'role', head: t.list.role, cell: (row) => words[lang].role[row.role] },
    { key: 'themes', head: t.desk.themes, cell: (row) => themesOf(row, themes, lang) },
    { key: 'since', head: t.list.since, cell: (row) => writtenDay(row.since, lang) },
  ]
}

/** The register of the trial at the desk: what waits to be confirmed, and who takes part. */
export function DeskEnrolments(props: Props) {
  const { view, rows, done, refusal } = props
  const t = texts[view.lang]
  const waiting = rows.filter(({ state }) => state === 'told')
  return (
    <Page
      view={view}
      title={t.desk.title}
      lead={t.desk.lead}
      crumbs={[{ text: frame[view.lang].desk, href: paths.desk(view.lang) }]}
      failed={refusal !== undefined}
      alert={
        refusal !== undefined ? (
          <Alert kind="bad">{t.refusal[refusal.code]}</Alert>
        ) : done === undefined ? undefined : (
          <Alert kind="good">{t.desk.done[done]}</Alert>
        )
      }
    >
      <h2>{t.desk.waiting}</h2>
      {waiting.length === 0 ? (
        <Empty title={t.desk.noneWaiting}>{t.desk.noneWaitingHelp}</Empty>
      ) : (
        <ul className="ruled">
          {waiting.map((row) => (
            <Waiting key={row.id} {...props} row={row} />
          ))}
        </ul>
      )}
      <h2>{t.desk.taking}</h2>
      <Table
        id="taking"
        files
        caption={t.desk.taking}
        captionHidden
        columns={columnsOf(props)}
        rows={rows.filter(({ state }) => state === 'confirmed')}
        keyOf={(row) => row.id}
        empty={<Empty title={t.desk.noneTaking} />}
      />
    </Page>
  )
}
