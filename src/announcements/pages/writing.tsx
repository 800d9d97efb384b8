import type { View } from '../../frame/view.ts'
import type { Lang } from '../../kit/lang.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { LinkButton, SubmitButton } from '../../ui/button.tsx'
import { Tick } from '../../ui/choice-field.tsx'
import { errorOf, type FieldError } from '../../ui/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { FileField, NumberField, TextField } from '../../ui/text-field.tsx'
import type { Announcement } from '../announcement.ts'
import { typedBody } from '../body.ts'
import type { Grant } from '../listing.ts'
import { texts } from '../texts.ts'
import { InLangs } from './in-langs.tsx'
import { Section } from './section.tsx'
import { ContactsFields } from './writing-contacts.tsx'
import { ListFields } from './writing-list.tsx'

type Props = {
  readonly view: View
  readonly slug: string
  readonly one: Announcement
  readonly grants: readonly Grant[]
  readonly errors: readonly FieldError[]
}
type Part = Pick<Props, 'view' | 'one'>

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

function Quotation({ view: { lang }, one }: Part) {
  const t = texts[lang].desk
  return (
    <Section title={t.quotation}>
      <InLangs
        lang={lang}
        name="quote"
        label={t.quote}
        words={one.quotation?.text ?? null}
        rows={4}
        hint={t.quoteHelp}
        optional
      />
      <TextField
        name="speaker"
        label={t.speaker}
        optional={t.optional}
        value={one.quotation?.speaker.name ?? ''}
        width="mid"
      />
      <InLangs
        lang={lang}
        name="speaker_title"
        label={t.speakerTitle}
        words={one.quotation?.speaker.title ?? null}
        optional
      />
      <NumberField name="quotation_after" label={t.quotationAfter} value={String(one.quotationAfter)} />
    </Section>
  )
}

function Picture({ view: { lang }, one, errors }: Part & Pick<Props, 'errors'>) {
  const t = texts[lang].desk
  return (
    <Section title={t.picture}>
      {one.picture === null || one.picture.file === null ? null : (
        <>
          <figure>
            <img src={paths.announcementPicture(lang, one.slug)} alt={plain(one.picture.alt, lang)} />
          </figure>
          <Tick name="picture_away" label={t.pictureAway} optional={t.optional} />
        </>
      )}
      <FileField
        name="picture"
        label={t.pictureFile}
        hint={t.pictureHelp}
        optional={t.optional}
        accept="image/jpeg,image/png,image/webp"
        error={errorOf(errors, 'picture')}
      />
      <InLangs lang={lang} name="alt" label={t.alt} words={one.picture?.alt ?? null} hint={t.altHelp} optional />
    </Section>
  )
}

/** The form in which an announcement is written, language beside language. */
export function Writing({ view, slug, one, grants, errors }: Props) {
  const { lang } = view
  const t = texts[lang].desk
  const topics = (each: Lang) => one.topicWords.map((word) => word[each]?.text ?? '').join('\n')
  return (
    <Form action={paths.deskAnnouncementText(lang, slug)} multipart hidden={{ revision: String(one.revision) }}>
      <Words view={view} one={one} errors={errors} />
      <ListFields lang={lang} one={one} grants={grants} />
      <Quotation view={view} one={one} />
      <Section title={t.topicsHeading}>
        <InLangs
          lang={lang}
          name="topics"
          label={t.topics}
          values={{ fi: topics('fi'), sv: topics('sv'), en: topics('en') }}
          rows={3}
          hint={t.topicsHelp}
        />
      </Section>
      <ContactsFields lang={lang} contacts={one.contacts} />
      <Picture view={view} one={one} errors={errors} />
      <div className="buttons">
        <SubmitButton>{t.save}</SubmitButton>
        <LinkButton href={paths.deskAnnouncementPreview(lang, slug)} variant="second">
          {t.preview}
        </LinkButton>
      </div>
    </Form>
  )
}
