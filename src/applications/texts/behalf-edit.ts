import { inEveryLanguage } from '../../kit/texts.ts'

/** What the authority changes on behalf of a party, as both sides read it. */
export const behalfEditTexts = inEveryLanguage(
  {
    title: 'Muutos hakijan puolesta {at}',
    standing: { open: 'avoinna', made: 'muutettu', dropped: 'suljettu muuttamatta', lapsed: 'aika on päättynyt' },
    asked: '{party} pyysi. Syy: {reason}',
    opened: '{who} avasi kohdat {at}, ja ne ovat auki {until} asti.',
    wasOpened: '{who} avasi kohdat {at}.',
    made: '{who} muutti {at}. Muutos on hakemuksen versio {number}.',
    dropped: '{who} sulki kohdat {at}. Hakemus on ennallaan.',
    fields: 'Avatut kohdat: {fields}',
    wasBlank: 'Kohta oli tyhjä.',
    before: 'Ennen muutosta',
    object: 'Jos muutos ei ole oikein, kirjoita viranomaiselle viesti.',
    messages: 'Viestit',
  },
  {
    sv: {
      title: 'Ändring på sökandens vägnar {at}',
      standing: { open: 'öppen', made: 'ändrad', dropped: 'stängd utan ändring', lapsed: 'tiden har gått ut' },
      asked: '{party} begärde. Skäl: {reason}',
      opened: '{who} öppnade punkterna {at}, och de är öppna till {until}.',
      wasOpened: '{who} öppnade punkterna {at}.',
      made: '{who} ändrade {at}. Ändringen är version {number} av ansökan.',
      dropped: '{who} stängde punkterna {at}. Ansökan är oförändrad.',
      fields: 'Öppnade punkter: {fields}',
      wasBlank: 'Punkten var tom.',
      before: 'Före ändringen',
      object: 'Om ändringen inte stämmer, skriv ett meddelande till myndigheten.',
      messages: 'Meddelanden',
    },
    en: {
      title: 'Change on behalf of the applicant {at}',
      standing: { open: 'open', made: 'made', dropped: 'closed without a change', lapsed: 'the time has run out' },
      asked: '{party} asked. Reason: {reason}',
      opened: '{who} opened the parts {at}, and they are open until {until}.',
      wasOpened: '{who} opened the parts {at}.',
      made: '{who} made the change {at}. It is version {number} of the application.',
      dropped: '{who} closed the parts {at}. The application is as it was.',
      fields: 'Parts that were opened: {fields}',
      wasBlank: 'The part was blank.',
      before: 'Before the change',
      object: 'If the change is not right, write a message to the authority.',
      messages: 'Messages',
    },
  },
)
