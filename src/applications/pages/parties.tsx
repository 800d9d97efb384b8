import type { View } from '../../frame/view.ts'
import type { Lang } from '../../kit/lang.ts'
import { euros } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { nameOf, type Organisation } from '../../people/organisation.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { Select } from '../../ui/choice-field.tsx'
import { errorOf } from '../../ui/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { Status, type StatusKind } from '../../ui/status.tsx'
import { totalOf } from '../budget.ts'
import { standing, type Standing } from '../commitment.ts'
import type { Finder } from '../extras.ts'
import { tasksPart } from '../kept-part.ts'
import type { Partner } from '../partner.ts'
import { registered } from '../registered.ts'
import type { RemarkCount } from '../remark.ts'
import type { TakenParty } from '../taken-out.ts'
import { texts } from '../texts.ts'
import { coordinationTexts } from '../texts/coordination.ts'
import { finderTexts } from '../texts/finder.ts'
import { invitationTexts } from '../texts/invitations.ts'
import type { Workspace } from '../workspace.ts'
import { words } from '../words.ts'
import { EnrolledFinder } from './enrolled-finder.tsx'
import { PartLink } from './field-link.tsx'
import { PartnerFinder } from './partner-finder.tsx'
import { Questions } from './questions.tsx'
import { SectionFrame, type SectionProps } from './section.tsx'
import { TakenParties } from './taken-out.tsx'

const statusKinds = { by_submitting: 'none', given: 'ok', missing: 'due', outdated: 'due' } as const satisfies Record<
  Standing['kind'],
  StatusKind
>

/** How a party's commitment stands, as a word with its icon. */
export function StandingStatus({ partner, lang }: { partner: Partner; lang: Lang }) {
  const { kind } = standing(partner)
  return <Status kind={statusKinds[kind]}>{words[lang].standing[kind]}</Status>
}

const describesTasks = ({ may, mayOwn }: Workspace, own: boolean) => may.partners || (own && mayOwn.tasks)

/** Where a party is written, its people are asked and it commits. */
const PartyLinks = ({ lang, work, partner }: { lang: Lang; work: Workspace; partner: Partner }) => {
  const t = texts[lang].parties
  const party = plain(partner.name, lang)
  const { id } = work.application
  const own = partner.id === work.own?.id
  const describes = work.open && describesTasks(work, own)
  return (
    <p className="row">
      {work.may.partners || own ? (
        <a href={paths.applicationPeople(lang, id, partner.id)}>{say(invitationTexts[lang].link, { party })}</a>
      ) : null}
      {describes ? <a href={paths.applicationPartner(lang, id, partner.id)}>{say(t.edit, { party })}</a> : null}
      {partner.role === 'coordinator' ? null : (
        <a href={paths.applicationCommitment(lang, id, partner.id)}>{say(texts[lang].commit.title, { party })}</a>
      )}
    </p>
  )
}

type LineProps = {
  readonly view: View
  readonly work: Workspace
  readonly partner: Partner
  readonly remarks: readonly RemarkCount[]
}

type Facts = { readonly lang: Lang; readonly partner: Partner; readonly textLang: string }

/** A party by its name, how its commitment stands, what the register knows of it, its costs and its tasks. */
export const PartyFacts = ({ lang, partner, textLang }: Facts) => (
  <>
    <div className="row ends">
      <h3>{plain(partner.name, lang)}</h3>
      <StandingStatus partner={partner} lang={lang} />
    </div>
    <p className="small quiet">
      {words[lang].role[partner.role]}
      {registered(partner, lang)} · {words[lang].total} {euros(totalOf(partner.lines), lang)}
    </p>
    {partner.tasks === '' ? (
      <p className="quiet">{texts[lang].parties.noTasks}</p>
    ) : (
      <p className="prose" lang={textLang}>
        {partner.tasks}
      </p>
    )}
  </>
)

const PartyLine = ({ view, work, partner, remarks }: LineProps) => {
  const { lang } = view
  return (
    <li className="stack tight">
      <PartyFacts lang={lang} partner={partner} textLang={partner.lang} />
      <PartLink view={view} work={work} remarks={remarks} part={tasksPart(partner.id)} />
      <PartyLinks lang={lang} work={work} partner={partner} />
    </li>
  )
}

export type Adding = { readonly applicants: readonly Organisation[]; readonly chosen: string }

type AddProps = Pick<SectionProps, 'view' | 'work' | 'errors'> & { readonly adding: Adding }

const AddPartner = ({ view: { lang }, work, errors = [], adding }: AddProps) => {
  const t = texts[lang].parties
  const there = new Set(work.application.partners.map((partner) => partner.organisationId))
  const options = adding.applicants
    .filter((one) => !there.has(one.id))
    .map((one) => ({ value: one.id, label: nameOf(one, lang) }))
  return (
    <>
      <h2>{t.add}</h2>
      <Form action={paths.applicationPartners(lang, work.application.id)} label={t.add}>
        <Select
          name="organisation"
          label={t.organisation}
          hint={t.addHint}
          options={options}
          value={adding.chosen}
          blank={t.choose}
          error={errorOf(errors, 'organisation')}
          wide
        />
        <SubmitButton variant="second" icon="plus">
          {t.addButton}
        </SubmitButton>
      </Form>
    </>
  )
}

type PartiesProps = SectionProps & {
  readonly adding: Adding
  readonly finder: Finder
  readonly taken: readonly TakenParty[]
}

/** Who takes part, with tasks and commitments, how one is added, and the questions about the cooperation. */
export const PartiesPage = ({ adding, finder, taken, ...props }: PartiesProps) => {
  const { view, work } = props
  const { id, example } = work.application
  const invitable = new Set(adding.applicants.map((one) => one.id))
  const t = texts[view.lang].parties
  return (
    <SectionFrame {...props}>
      <h2>{t.partners}</h2>
      <ul className="ruled">
        {work.application.partners.map((partner) => (
          <PartyLine key={partner.id} view={view} work={work} partner={partner} remarks={props.together.remarks} />
        ))}
      </ul>
      <p>
        <a href={paths.applicationCoordination(view.lang, id)}>{coordinationTexts[view.lang].link}</a>
      </p>
      {work.open && work.may.partners ? (
        <>
          <TakenParties view={view} work={work} taken={taken} />
          <AddPartner {...props} adding={adding} />
          <h2>{finderTexts[view.lang].title}</h2>
          <PartnerFinder lang={view.lang} applicationId={id} example={example} finder={finder} invitable={invitable} />
          <EnrolledFinder lang={view.lang} applicationId={id} enrolled={finder.enrolled} invitable={invitable} />
        </>
      ) : null}
      <h2>{t.questions}</h2>
      <Questions {...props} />
    </SectionFrame>
  )
}
