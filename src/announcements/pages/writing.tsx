import type { ReactNode } from 'react'
import type { View } from '../../frame/view.ts'
import { langs, type Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { LinkButton, SubmitButton } from '../../ui/button.tsx'
import { Choice, Choices, Tick } from '../../ui/choice-field.tsx'
import { Details } from '../../ui/details.tsx'
import { errorOf, type FieldError } from '../../ui/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { FileField, NumberField, TextField } from '../../ui/text-field.tsx'
import type { Announcement, Contact } from '../announcement.ts'
import { typedBody } from '../body.ts'
import { mostContacts } from '../entry.ts'
import { nameIn } from '../grantee.ts'
import { forms, listOrders, type Grant } from '../listing.ts'
import { texts } from '../texts.ts'
import { words } from '../words.ts'
import { InLangs } from './in-langs.tsx'

type Props = {
  readonly view: View
  readonly slug: string
  readonly one: Announcement
  readonly grants: readonly Grant[]
  readonly errors: readonly FieldError[]
}
type Part = Pick<Props, 'view' | 'one'>

const Section = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="stack">
    <h2>{title}</h2>
    {children}
  </section>
)

function Words({ view: { lang }, one, errors }: Part & Pick<Props, 'errors'>) {
  const t = texts[lang].desk
  const typed = { fi: typedBody(one.body, 'fi'), sv: typedBody(one.body, 'sv'), en: typedBody(one.body, 'en') }
  return (
    <Section title={t.texts}>
      <InLangs lang={lang} name="title" label={t.heading} words={one.title} error={errorOf(errors, 'title_fi')} />
      <InLangs lang={lang} name="lead" label={t.ingress} words={one.lead} rows={5} />
      <InLangs lang={lang} name="body" label={t.body} values={typed} rows={16} hint={t.bodyHelp} />
    </Section>
  )
}

function List({ view: { lang }, one }: Part) {
  const [t, w] = [texts[lang].desk, words[lang]]
  return (
    <Section title={t.list}>
      <div className="duo">
        <Choice name="form" label={t.form} value={one.form ?? undefined} options={forms.map((value) => ({ value, label: w.form[value] }))} />
        <Choice name="order" label={t.order} value={one.order ?? undefined} options={listOrders.map((value) => ({ value, label: w.order[value] }))} />
      </div>
      <NumberField name="list_after" label={t.listAfter} hint={say(t.listAfterHelp, { count: one.body.length })} value={String(one.listAfter)} />
      <InLangs lang={lang} name="list_heading" label={t.listHeading} words={one.listHeading} />
    </Section>
  )
}

/** The municipalities that lead projects, for each language those that its readers are told of first. */
function Highlighted({ view: { lang }, one, grants }: Part & Pick<Props, 'grants'>) {
  const t = texts[lang].desk
  const leaders = [...new Map(grants.flatMap(({ coordinator }) => (coordinator.code === null ? [] : [[coordinator.code, coordinator]]))).entries()]
  if (leaders.length === 0) return null
  return (
    <div className="stack tight">
      <p className="hint">{t.highlightedHelp}</p>
      <div className="trio">
        {langs.map((each) => (
          <Choices
            key={each} name={`highlighted_${each}`} label={say(t.highlighted, { lang: t.langs[each] })} optional={t.optional}
            options={leaders.map(([value, who]) => ({ value, label: nameIn(who, each) }))} values={one.highlighted[each] ?? []}
          />
        ))}
      </div>
    </div>
  )
}

function Quotation({ view: { lang }, one }: Part) {
  const t = texts[lang].desk
  return (
    <Section title={t.quotation}>
      <InLangs lang={lang} name="quote" label={t.quote} words={one.quotation?.text ?? null} rows={4} hint={t.quoteHelp} optional />
      <TextField name="speaker" label={t.speaker} optional={t.optional} value={one.quotation?.speaker.name ?? ''} width="mid" />
      <InLangs lang={lang} name="speaker_title" label={t.speakerTitle} words={one.quotation?.speaker.title ?? null} optional />
      <NumberField name="quotation_after" label={t.quotationAfter} value={String(one.quotationAfter)} />
    </Section>
  )
}

const nobody: Contact = { name: '', title: {}, address: null }

function ContactFields({ lang, number, contact }: { lang: Lang; number: number; contact: Contact }) {
  const t = texts[lang].desk
  const name = `contact${number}`
  const first = number === 1
  return (
    <fieldset className="stack">
      <legend>{say(t.contact, { count: number })}</legend>
      <div className="duo">
        <TextField name={name} label={t.contactName} optional={first ? undefined : t.optional} value={contact.name} />
        <TextField name={`${name}_address`} label={t.contactAddress} optional={t.optional} hint={first ? t.contactAddressHelp : undefined} value={contact.address ?? ''} />
      </div>
      <InLangs lang={lang} name={`${name}_title`} label={t.contactTitle} words={contact.title} optional={!first} />
    </fieldset>
  )
}

function Contacts({ view: { lang }, one }: Part) {
  const t = texts[lang].desk
  return (
    <Section title={t.contacts}>
      <ContactFields lang={lang} number={1} contact={one.contacts[0] ?? nobody} />
      <Details summary={t.moreContacts} open={one.contacts.length > 1}>
        {Array.from({ length: mostContacts - 1 }, (_, i) => <ContactFields key={i} lang={lang} number={i + 2} contact={one.contacts[i + 1] ?? nobody} />)}
      </Details>
    </Section>
  )
}

function Picture({ view: { lang }, one, errors }: Part & Pick<Props, 'errors'>) {
  const t = texts[lang].desk
  return (
    <Section title={t.picture}>
      {one.picture === null || one.picture.file === null ? null : (
        <>
          <figure><img src={paths.announcementPicture(lang, one.slug)} alt={plain(one.picture.alt, lang)} /></figure>
          <Tick name="picture_away" label={t.pictureAway} optional={t.optional} />
        </>
      )}
      <FileField name="picture" label={t.pictureFile} hint={t.pictureHelp} optional={t.optional} accept="image/jpeg,image/png,image/webp" error={errorOf(errors, 'picture')} />
      <InLangs lang={lang} name="alt" label={t.alt} words={one.picture?.alt ?? null} hint={t.altHelp} optional />
    </Section>
  )
}

/** The form in which an announcement is written, language beside language. */
export function Writing({ view, slug, one, grants, errors }: Props) {
  const { lang } = view
  const t = texts[lang].desk
  const topics = (each: (typeof langs)[number]) => one.topicWords.map((word) => word[each]?.text ?? '').join('\n')
  return (
    <Form action={paths.deskAnnouncementText(lang, slug)} multipart hidden={{ revision: String(one.revision) }}>
      <Words view={view} one={one} errors={errors} />
      <List view={view} one={one} />
      <Highlighted view={view} one={one} grants={grants} />
      <Quotation view={view} one={one} />
      <Section title={t.topicsHeading}>
        <InLangs lang={lang} name="topics" label={t.topics} values={{ fi: topics('fi'), sv: topics('sv'), en: topics('en') }} rows={3} hint={t.topicsHelp} />
      </Section>
      <Contacts view={view} one={one} />
      <Picture view={view} one={one} errors={errors} />
      <div className="buttons">
        <SubmitButton>{t.save}</SubmitButton>
        <LinkButton href={paths.deskAnnouncementPreview(lang, slug)} variant="second">{t.preview}</LinkButton>
      </div>
    </Form>
  )
}
