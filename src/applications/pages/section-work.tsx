import type { View } from '../../frame/view.ts'
import { writtenMoment } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { Select } from '../../ui/choice-field.tsx'
import { errorOf, type FieldError } from '../../ui/error-summary.tsx'
import { Details } from '../../ui/details.tsx'
import { Form, PostButton } from '../../ui/form.tsx'
import { Table } from '../../ui/table.tsx'
import { moneySection, workOn, writesSection, type Colleague, type SectionWork } from '../section-work.ts'
import { together } from '../texts/together.ts'
import type { Workspace } from '../workspace.ts'

type Props = {
  readonly view: View
  readonly work: Workspace
  readonly section: string
  readonly shares: readonly SectionWork[]
  readonly colleagues: readonly Colleague[]
  readonly errors?: readonly FieldError[] | undefined
}

const readyText = ({ readyAt, readyBy }: SectionWork, lang: View['lang']): string => {
  const t = together[lang].section
  return readyAt === null ? t.isNotReady : say(t.isReady, { moment: writtenMoment(readyAt, lang), who: readyBy ?? '' })
}

/** The same in a cell, where the row has already said which section. */
const readyWord = (share: SectionWork, lang: View['lang']) =>
  share.readyAt === null ? <span className="quiet">{together[lang].section.unmarked}</span> : readyText(share, lang)

const Assigning = ({ view: { lang }, work, section, colleagues, shares, errors = [] }: Props) => {
  const t = together[lang].section
  const options = colleagues
    .filter((one) => writesSection(one, section))
    .map(({ id, name, organisation }) => ({ value: id, label: `${name}, ${plain(organisation, lang)}` }))
  return (
    <Form action={paths.applicationAssignment(lang, work.application.id, section)} label={t.assignee}>
      <Select
        name="assigned"
        label={t.assignee}
        options={[{ value: '', label: t.nobody }, ...options]}
        value={workOn(shares, section).assigned?.id ?? ''}
        error={errorOf(errors, 'assigned')}
      />
      <SubmitButton variant="second" slim>
        {t.assign}
      </SubmitButton>
    </Form>
  )
}

const mayMark = ({ answers, money }: Workspace['may'], section: string): boolean =>
  section === moneySection ? money : answers

/** Says that a section is ready, or not ready any more. */
const ReadyButton = ({ view: { lang }, work, section, shares }: Props) => {
  const t = together[lang].section
  const isReady = workOn(shares, section).readyAt !== null
  return (
    <PostButton
      action={paths.applicationReadiness(lang, work.application.id, section)}
      hidden={{ ready: isReady ? 'no' : 'yes' }}
      variant="second"
      slim
    >
      {isReady ? t.notReady : t.ready}
    </PostButton>
  )
}

/** Who writes a section and whether it is ready, with the forms that say so for those who write. */
export function SectionShare(props: Props) {
  const { view, work, section, shares } = props
  const { lang } = view
  const t = together[lang].section
  const share = workOn(shares, section)
  const shareable = work.open && work.may.answers
  const marks = work.open && mayMark(work.may, section)
  return (
    <section className="stack" aria-labelledby="share">
      <h2 id="share">{t.title}</h2>
      {shareable ? (
        <Assigning {...props} />
      ) : (
        <p>{share.assigned === null ? t.unassigned : say(t.assigned, { who: share.assigned.name })}</p>
      )}
      <p>{readyText(share, lang)}</p>
      {marks ? <ReadyButton {...props} /> : null}
    </section>
  )
}

/** Whether any section has somebody or is marked ready. */
const isShared = (shares: readonly SectionWork[]): boolean =>
  shares.some(({ assigned, readyAt }) => assigned !== null || readyAt !== null)

/** Who does what in the whole application; folded until somebody does something of their own. */
export const WhoDoesWhat = ({ view: { lang }, work, shares }: Pick<Props, 'view' | 'work' | 'shares'>) => {
  const t = together[lang].section
  return (
    <Details lean summary={t.who} open={isShared(shares)}>
      <Table
        id="shares"
        caption={t.who}
        captionHidden
        rows={work.form.sections}
        keyOf={({ key }) => key}
        files
        empty={null}
        columns={[
          {
            key: 'section',
            head: t.part,
            cell: ({ key, name }) => (
              <a href={paths.applicationSection(lang, work.application.id, key)}>{plain(name, lang)}</a>
            ),
          },
          {
            key: 'assigned',
            head: t.assignee,
            cell: ({ key }) => workOn(shares, key).assigned?.name ?? <span className="quiet">{t.nobody}</span>,
          },
          { key: 'ready', head: t.state, cell: ({ key }) => readyWord(workOn(shares, key), lang) },
        ]}
      />
    </Details>
  )
}
