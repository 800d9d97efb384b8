import { inEveryLanguage } from '../../kit/texts.ts'

/** What those who handle a case read around the messages with its parties, and on top of each page beside a case. */
export const texts = inEveryLanguage(
  {
    heading: 'Yhteydenpito osapuoliin',
    messages: 'Viestit',
    counted: { one: '{count} viesti', other: '{count} viestiä' },
    waiting: { one: '{count} odottaa vastausta', other: '{count} odottaa vastausta' },
    none: 'ei viestejä',
    title: 'Viestit',
    lead: 'Mitä osapuolet ja viranomainen ovat kirjoittaneet toisilleen.',
    readOnly: 'Voit lukea viestit. Viestin kirjoittaa asian esittelijä tai kirjaaja.',
    problem: { one: 'Korjaa {count} kohta', other: 'Korjaa {count} kohtaa' },
  },
  {
    sv: {
      heading: 'Kontakter med parterna',
      messages: 'Meddelanden i ärendet',
      counted: { one: '{count} meddelande', other: '{count} meddelanden' },
      waiting: { one: '{count} väntar på svar', other: '{count} väntar på svar' },
      none: 'inga meddelanden',
      title: 'Meddelanden i ärendet',
      lead: 'Vad parterna och myndigheten har skrivit till varandra.',
      readOnly: 'Du kan läsa meddelandena. Ärendets föredragande eller registratorn kan skriva.',
      problem: { one: 'Rätta {count} punkt', other: 'Rätta {count} punkter' },
    },
    en: {
      heading: 'Contact with the parties',
      messages: 'Messages',
      counted: { one: '{count} message', other: '{count} messages' },
      waiting: { one: '{count} waits for an answer', other: '{count} wait for an answer' },
      none: 'no messages',
      title: 'Messages',
      lead: 'What the parties and the authority have written to each other.',
      readOnly: 'You can read the messages. The presenting official of the case or the registrar can write.',
      problem: { one: 'Correct {count} field', other: 'Correct {count} fields' },
    },
  },
)
