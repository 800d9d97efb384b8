import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { Details } from '../../ui/details.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { Contact } from '../announcement.ts'
import { mostContacts } from '../entry.ts'
import { texts } from '../texts.ts'
import { InLangs } from './in-langs.tsx'
import { Section } from './section.tsx'

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
        <TextField
          name={`${name}_address`}
          label={t.contactAddress}
          optional={t.optional}
          hint={first ? t.contactAddressHelp : undefined}
          value={contact.address ?? ''}
        />
      </div>
      <InLangs lang={lang} name={`${name}_title`} label={t.contactTitle} words={contact.title} optional={!first} />
    </fieldset>
  )
}

/** Whom to ask: the first one in view, further ones behind a heading. */
export function ContactsFields({ lang, contacts }: { lang: Lang; contacts: readonly Contact[] }) {
  const t = texts[lang].desk
  return (
    <Section title={t.contacts}>
      <ContactFields lang={lang} number={1} contact={contacts[0] ?? nobody} />
      <Details summary={t.moreContacts} open={contacts.length > 1}>
        {Array.from({ length: mostContacts - 1 }, (_, i) => (
          <ContactFields key={i} lang={lang} number={i + 2} contact={contacts[i + 1] ?? nobody} />
        ))}
      </Details>
    </Section>
  )
}
