import { writtenDay, type Day } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { inEveryLanguage, say } from '../../kit/texts.ts'

const letters = inEveryLanguage(
  {
    again: {
      subject: 'Onko tämä vielä totta: {title}',
      body: 'Hei {name}\n\n{organisation} kertoi {day} käyttöönotostaan: "{title}". Siitä on vuosi.\n\nVahvista, että tieto pitää paikkansa, tai korjaa se: {address}\n\nMuut kunnat näkevät, milloin tieto on vahvistettu. Siksi kysymme sitä vuosittain.\n\nTalko',
    },
    adopted: {
      subject: '{organisation} kertoo käyttöönotosta: {title}',
      body: 'Hei {name}\n\n{organisation} on kertonut työnne "{title}" käyttöönotosta. Lue, mitä se kertoo: {address}\n\nTalko',
    },
    asked: {
      subject: 'Kysymys työstä: {title}',
      body: 'Hei {name}\n\n{organisation} on kysynyt työstänne "{title}". Lue kysymys ja vastaa: {address}\n\nKysymys ja vastaus tulevat julkisiksi, kun vastaat.\n\nTalko',
    },
    answered: {
      subject: 'Kysymykseesi on vastattu: {title}',
      body: 'Hei {name}\n\nKysymykseen, jonka {organisation} esitti työstä "{title}", on vastattu. Lue vastaus: {address}\n\nTalko',
    },
  },
  {
    sv: {
      again: {
        subject: 'Gäller det här fortfarande: {title}',
        body: 'Hej {name}\n\n{organisation} berättade {day} om sitt ibruktagande: "{title}". Det är ett år sedan.\n\nBekräfta att uppgiften stämmer eller rätta den: {address}\n\nAndra kommuner ser när uppgiften har bekräftats. Därför frågar vi varje år.\n\nTalko',
      },
      adopted: {
        subject: '{organisation} berättar om ett ibruktagande: {title}',
        body: 'Hej {name}\n\n{organisation} har berättat att ert arbete "{title}" tas i bruk eller används. Läs vad kommunen berättar: {address}\n\nTalko',
      },
      asked: {
        subject: 'En fråga om arbetet: {title}',
        body: 'Hej {name}\n\n{organisation} har ställt en fråga om ert arbete "{title}". Läs frågan och svara: {address}\n\nFrågan och svaret blir offentliga när du svarar.\n\nTalko',
      },
      answered: {
        subject: 'Din fråga har fått svar: {title}',
        body: 'Hej {name}\n\nFrågan som {organisation} ställde om arbetet "{title}" har fått svar. Läs svaret: {address}\n\nTalko',
      },
    },
    en: {
      again: {
        subject: 'Does this still hold: {title}',
        body: 'Dear {name}\n\n{organisation} told on {day} of its adoption of "{title}". That is a year ago.\n\nConfirm that it still holds, or correct it: {address}\n\nOther municipalities see when it was confirmed. That is why we ask every year.\n\nTalko',
      },
      adopted: {
        subject: '{organisation} tells of an adoption: {title}',
        body: 'Dear {name}\n\n{organisation} has told of its adoption of your work "{title}". Read what it says: {address}\n\nTalko',
      },
      asked: {
        subject: 'A question about the work: {title}',
        body: 'Dear {name}\n\n{organisation} has asked about your work "{title}". Read the question and answer it: {address}\n\nThe question and the answer become public when you answer.\n\nTalko',
      },
      answered: {
        subject: 'Your question has been answered: {title}',
        body: 'Dear {name}\n\nThe question that {organisation} asked about the work "{title}" has been answered. Read the answer: {address}\n\nTalko',
      },
    },
  },
)

type Values = {
  readonly name: string
  readonly organisation: string
  readonly title: string
  readonly address: string
}

/** To those who write for an organisation, a year after its last word: does it still hold? */
export const againLetter = (values: Values, saidOn: Day, lang: Lang) => ({
  subject: say(letters[lang].again.subject, values),
  body: say(letters[lang].again.body, { ...values, day: writtenDay(saidOn, lang) }),
})

export type WorkNews = 'adopted' | 'asked' | 'answered'

/** To those who lead a work (`adopted`, `asked`) or have asked about it (`answered`). Never what was written itself. */
export const newsLetter = (news: WorkNews, values: Values, lang: Lang) => ({
  subject: say(letters[lang][news].subject, values),
  body: say(letters[lang][news].body, values),
})
