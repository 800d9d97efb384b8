import type { Lang } from '../../kit/lang.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { partName } from '../../register/secrecy/part.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { Choice, Select } from '../../ui/choice-field.tsx'
import { errorOf } from '../../ui/error-summary.tsx'
import { Group, Hidden } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { DateField, LongText, TextField } from '../../ui/text-field.tsx'
import { adoptionWays, isAdopting, needsConsent, type Adoption } from '../adoption.ts'
import { purposeOf } from '../content.ts'
import { AdoptionRead } from '../parts/adoption-read.tsx'
import type { Fields } from '../reuse-clash.ts'
import { termsOf } from '../terms.ts'
import { adoptionTexts } from '../texts/adoption.ts'
import { adoptionFields, fieldsOfAdoption } from '../typed-adoption.ts'
import { PartLinks } from './field-link.tsx'
import type { SectionProps } from './section.tsx'
import { SeenFields, type TypedReuse } from './seen-fields.tsx'

type Props = SectionProps & { readonly adopted?: TypedReuse | undefined }

const fieldsOf = ({ work, ...adoption }: Adoption): Fields =>
  fieldsOfAdoption({ ...adoption, workId: work?.workId ?? null })

/** A consent that is not asked goes with the form as it is kept: not to ask is not to take it back. */
const NoConsent = ({ lang, typed }: { lang: Lang; typed: Fields }) => (
  <>
    <Note>{adoptionTexts[lang].ownerIsParty}</Note>
    <Hidden name="consentBy" value={typed.consentBy ?? ''} />
    <Hidden name="consentOn" value={typed.consentOn ?? ''} />
  </>
)

const Consent = ({ lang, typed, errors }: { lang: Lang; typed: Fields; errors: Props['errors'] }) => {
  const t = adoptionTexts[lang]
  return (
    <Group name="consent" label={t.consent} hint={t.consentHint}>
      <TextField
        name="consentBy"
        label={t.consentBy}
        hint={t.consentByHint}
        value={typed.consentBy}
        error={errorOf(errors ?? [], 'consentBy')}
      />
      <DateField
        name="consentOn"
        label={t.consentOn}
        hint={t.consentOnHint}
        value={typed.consentOn}
        error={errorOf(errors ?? [], 'consentOn')}
      />
    </Group>
  )
}

function AdoptionForm({ view: { lang }, work, adopted, errors = [] }: Props) {
  const t = adoptionTexts[lang]
  const { id, adoption, reuse, partners, lang: textLang } = work.application
  const kept = fieldsOf(adoption)
  const typed = adopted?.fields ?? kept
  return (
    <Form action={paths.applicationAdoption(lang, id)} label={t.title}>
      <SeenFields fields={adopted?.seen ?? kept} />
      <Select
        name="work"
        label={t.work}
        options={reuse.findings.map(({ workId, slug, title }) => ({
          value: workId,
          label: plain(title, lang) || slug,
        }))}
        value={typed.work}
        error={errorOf(errors, 'work')}
        blank={t.blank}
        wide
      />
      <Choice
        name="way"
        label={t.way}
        options={adoptionWays.map((value) => ({ value, label: t.ways[value] }))}
        value={typed.way}
        error={errorOf(errors, 'way')}
      />
      <LongText
        name="replaces"
        label={t.replaces}
        hint={t.replacesHint}
        value={typed.replaces}
        rows={3}
        lang={textLang}
        error={errorOf(errors, 'replaces')}
      />
      {needsConsent(adoption, partners) ? (
        <Consent lang={lang} typed={typed} errors={errors} />
      ) : (
        <NoConsent lang={lang} typed={typed} />
      )}
      <SubmitButton variant="second">{t.save}</SubmitButton>
    </Form>
  )
}

/** What is taken into use, where the chosen purpose asks for it; nothing otherwise. */
export function AdoptionPart(props: Props) {
  const { lang } = props.view
  const { application, call, open, may } = props.work
  const t = adoptionTexts[lang]
  if (!isAdopting(purposeOf(application.answers), termsOf(call))) return null
  const bare = application.reuse.findings.length === 0 && application.adoption.work === null
  return (
    <>
      <h2 id="adoption">{t.title}</h2>
      <p>{t.lead}</p>
      {bare ? <Note>{t.findFirst}</Note> : null}
      {open && may.reuse ? (
        <AdoptionForm {...props} />
      ) : (
        <AdoptionRead lang={lang} adoption={application.adoption} textLang={application.lang} />
      )}
      <PartLinks
        view={props.view}
        work={props.work}
        remarks={props.together.remarks}
        parts={adoptionFields.map((key) => partName({ kind: 'adoption', key }))}
      />
    </>
  )
}
