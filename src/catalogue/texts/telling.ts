import { inEveryLanguage, optionalWord } from '../../kit/texts.ts'
import type { TellingFault } from '../offer/telling.ts'

type Faults = Readonly<Record<TellingFault['code'], string>>

const faultsFi: Faults = {
  too_long: 'Teksti on liian pitkä. Kuvaus voi olla enintään 2 000, tulokset 5 000 ja rooli 200 merkkiä.',
  contact_personal: 'Kirjoita rooli, ei kenenkään sähköpostiosoitetta tai puhelinnumeroa. Tieto on julkinen.',
  licence_unknown: 'Kirjoita lisenssin tunnus, esimerkiksi EUPL-1.2, MIT tai CC-BY-4.0.',
  link_wrong: 'Kirjoita jokaiselle riville yksi kokonainen osoite, joka alkaa https://.',
  links_many: 'Kirjoita enintään 20 osoitetta.',
}
const faultsSv: Faults = {
  too_long: 'Texten är för lång. Beskrivningen får ha högst 2 000, resultaten 5 000 och rollen 200 tecken.',
  contact_personal: 'Skriv en roll, inte någons e-postadress eller telefonnummer. Uppgiften är offentlig.',
  licence_unknown: 'Skriv licensens kod, till exempel EUPL-1.2, MIT eller CC-BY-4.0.',
  link_wrong: 'Skriv en hel adress som börjar med https:// på varje rad.',
  links_many: 'Skriv högst 20 adresser.',
}
const faultsEn: Faults = {
  too_long: 'The text is too long. A description has at most 2,000, results 5,000 and a role 200 characters.',
  contact_personal: 'Write a role, nobody’s e-mail address or telephone number. This is public.',
  licence_unknown: 'Write the identifier of the licence, for example EUPL-1.2, MIT or CC-BY-4.0.',
  link_wrong: 'Write one whole address beginning with https:// on each line.',
  links_many: 'Write at most 20 addresses.',
}

/** Texts of the page on which those who lead a work tell what others need to take it into use. */
export const tellingTexts = inEveryLanguage(
  {
    title: 'Kerro työstä lisää',
    open: 'Kerro työstä lisää',
    lead: 'Mitä työstä tuli, millä ehdoilla muut voivat ottaa sen käyttöön ja keneltä kysyä. Tiedot näkyvät heti kaikille, ja niillä työ löytyy haun rajauksista.',
    about: 'Työ ja sen tulokset',
    terms: 'Ehdot ja vaikutukset',
    fields: { summary: 'Mitä työ ratkaisee', result: 'Mitä työstä tuli', contact: 'Rooli, jolta kysyä' },
    hints: {
      summary: 'Muutama lause. Yksi kieli riittää, mutta kerro molemmilla, jos voit.',
      result: 'Mitä syntyi, mikä muuttui ja ketkä sitä käyttävät.',
      contact: 'Rooli, ei henkilön nimeä: esimerkiksi ”tietohallinto”.',
    },
    links: 'Sivut ja koodi',
    linksHint: 'Yksi osoite riville.',
    noProject: 'Ei syntynyt avustetussa hankkeessa',
    formHint: 'Valitse muoto, jos muut voivat ottaa työn tai sen tuloksen käyttöön.',
    noForm: 'Jotain, mitä muut eivät voi ottaa käyttöön sellaisenaan',
    unsaid: 'Ei kerrota',
    optional: optionalWord.fi,
    save: 'Julkaise tiedot',
    errors: 'Korjaa nämä kohdat',
    stale:
      'Joku muu on julkaissut tietoja samaan aikaan. Tarkista työn sivulta, mitä siellä nyt on, ja julkaise omasi uudelleen.',
    byOwner: 'Kertojina työn tekijät.',
    faults: faultsFi,
  },
  {
    sv: {
      title: 'Berätta mer om arbetet',
      open: 'Berätta mer om arbetet',
      lead: 'Vad arbetet ledde till, på vilka villkor andra kan ta det i bruk och vem man kan fråga. Uppgifterna syns genast för alla, och med dem hittas arbetet i sökningens avgränsningar.',
      about: 'Arbetet och dess resultat',
      terms: 'Villkor och verkningar',
      fields: { summary: 'Vad arbetet löser', result: 'Vad arbetet ledde till', contact: 'Roll som man kan fråga' },
      hints: {
        summary: 'Några meningar. Ett språk räcker, men berätta på båda om du kan.',
        result: 'Vad som kom till, vad som ändrades och vilka som använder det.',
        contact: 'En roll, inte en persons namn: till exempel ”dataförvaltningen”.',
      },
      links: 'Sidor och kod',
      linksHint: 'En adress per rad.',
      noProject: 'Kom inte till i ett projekt med understöd',
      formHint: 'Välj form om andra kan ta arbetet eller dess resultat i bruk.',
      noForm: 'Något som andra inte kan ta i bruk som sådant',
      unsaid: 'Berättas inte',
      optional: optionalWord.sv,
      save: 'Publicera uppgifterna',
      errors: 'Rätta de här punkterna',
      stale:
        'Någon annan har publicerat uppgifter samtidigt. Kontrollera på arbetets sida vad som står där nu och publicera dina på nytt.',
      byOwner: 'Berättat av dem som har gjort arbetet.',
      faults: faultsSv,
    },
    en: {
      title: 'Tell more about the work',
      open: 'Tell more about the work',
      lead: 'What came of the work, on what terms others can take it into use, and whom to ask. It is public at once, and the filters of the search find the work by it.',
      about: 'The work and its results',
      terms: 'Terms and effects',
      fields: { summary: 'What the work solves', result: 'What came of the work', contact: 'Role to ask' },
      hints: {
        summary: 'A few sentences. One language is enough, but tell it in both if you can.',
        result: 'What was made, what changed and who uses it.',
        contact: 'A role, not a person’s name: for example “IT department”.',
      },
      links: 'Pages and code',
      linksHint: 'One address on each line.',
      noProject: 'Came of no funded project',
      formHint: 'Choose a form if others can take the work or its result into use.',
      noForm: 'Something that others cannot take into use as it is',
      unsaid: 'Not told',
      optional: optionalWord.en,
      save: 'Publish',
      errors: 'Correct these',
      stale:
        'Somebody else published at the same time. See on the page of the work what stands there now, and publish yours again.',
      byOwner: 'Told by those who did the work.',
      faults: faultsEn,
    },
  },
)
