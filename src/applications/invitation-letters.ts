import { writtenMoment } from '../kit/dates.ts'
import type { Lang } from '../kit/lang.ts'
import { inEveryLanguage, say } from '../kit/texts.ts'
import { plain, type Words } from '../kit/words.ts'
import type { InvitedRole } from './invitation.ts'
import type { Written } from './letters.ts'
import { words } from './words.ts'

const letters = inEveryLanguage(
  {
    roles: {
      editor: 'muokkaaja',
      finance: 'talousvastaava',
      signatory: 'allekirjoittaja',
      reader: 'lukija',
    },
    subject: 'Kutsu hakemukseen: {title}',
    body: 'Hei {name}\n\n{inviter} kutsuu sinut toimimaan organisaation {party} puolesta (rooli: {role}) yhteisessä hakemuksessa "{title}".\n\nAvaa kutsu, kirjaudu ja ota rooli vastaan:\n{link}\n\nKutsu on voimassa {until} asti. Se on vain sinulle: toinen henkilö ei voi käyttää sitä.\n\nTalko',
    taken: {
      subject: 'Vahvista rooli: {name}',
      body: 'Hei {reader}\n\n{name} on ottanut vastaan kutsun toimia organisaation {party} puolesta (rooli: {role}) hakemuksessa "{title}". Kutsun lähetti toinen organisaatio, joten rooli alkaa vasta, kun vahvistat sen Talkossa.\n\nTalko',
    },
  },
  {
    sv: {
      roles: {
        editor: 'redigerare',
        finance: 'ekonomiansvarig',
        signatory: 'undertecknare',
        reader: 'läsare',
      },
      subject: 'Inbjudan till en ansökan: {title}',
      body: 'Hej {name}\n\n{inviter} bjuder in dig att agera för {party} (roll: {role}) i den gemensamma ansökan "{title}".\n\nÖppna inbjudan, logga in och ta emot rollen:\n{link}\n\nInbjudan gäller till {until}. Den är bara för dig: ingen annan kan använda den.\n\nTalko',
      taken: {
        subject: 'Bekräfta en roll: {name}',
        body: 'Hej {reader}\n\n{name} har tagit emot en inbjudan att agera för {party} (roll: {role}) i ansökan "{title}". Inbjudan sändes av en annan organisation, så rollen börjar först när du bekräftar den i Talko.\n\nTalko',
      },
    },
    en: {
      roles: {
        editor: 'editor',
        finance: 'finance officer',
        signatory: 'signatory',
        reader: 'reader',
      },
      subject: 'Invitation to an application: {title}',
      body: 'Dear {name}\n\n{inviter} invites you to act for {party} (role: {role}) in the joint application "{title}".\n\nOpen the invitation, sign in and take the role:\n{link}\n\nThe invitation is valid until {until}. It is for you only: nobody else can use it.\n\nTalko',
      taken: {
        subject: 'Confirm a role: {name}',
        body: 'Dear {reader}\n\n{name} has taken an invitation to act for {party} (role: {role}) in the application "{title}". The invitation was sent by another organisation, so the role begins only when you confirm it in Talko.\n\nTalko',
      },
    },
  },
)

export type Asked = {
  readonly name: string
  readonly inviter: string
  readonly party: Words
  readonly title: Words
  readonly role: InvitedRole
  readonly link: string
  readonly until: Date
}

/** What a role is called, as pages and letters say it. */
export const roleWord = (role: InvitedRole, lang: Lang): string => letters[lang].roles[role]

const titleIn = (title: Words, lang: Lang) => plain(title, lang) || words[lang].untitled

/** To the person who is invited: by whom, for whom, to what, until when, and where it is taken. */
export function personalLetter(asked: Asked, lang: Lang): Written {
  const { name, inviter, link } = asked
  const values = {
    name,
    inviter,
    link,
    party: plain(asked.party, lang),
    title: titleIn(asked.title, lang),
    role: roleWord(asked.role, lang),
    until: writtenMoment(asked.until, lang),
  }
  return { subject: say(letters[lang].subject, values), body: say(letters[lang].body, values) }
}

export type ToConfirm = Pick<Asked, 'name' | 'party' | 'title' | 'role'>

/** To the people of an organisation: somebody whom another organisation invited waits for their word. */
export function toConfirmLetter(one: ToConfirm, reader: { readonly name: string; readonly lang: Lang }): Written {
  const { lang } = reader
  const values = {
    reader: reader.name,
    name: one.name,
    party: plain(one.party, lang),
    title: titleIn(one.title, lang),
    role: roleWord(one.role, lang),
  }
  const { subject, body } = letters[lang].taken
  return { subject: say(subject, values), body: say(body, values) }
}
