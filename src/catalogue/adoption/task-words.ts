import { inEveryLanguage } from '../../kit/texts.ts'

/** What waits in the adoption register, as a start page says it. */
export const taskWords = inEveryLanguage(
  {
    all: 'Organisaatiosi käyttöönotot',
    confirm: 'Vahvista käyttöönotto ”{title}”: siitä on vuosi',
    tell: 'Kerro, miten käyttöönotto ”{title}” etenee',
    correct: 'Vahvista tai korjaa tieto käyttöönotosta ”{title}”',
    answer: {
      one: 'Vastaa kysymykseen hankkeesta ”{title}”',
      other: 'Vastaa {count} kysymykseen hankkeesta ”{title}”',
    },
  },
  {
    sv: {
      all: 'Din organisations ibruktaganden',
      confirm: 'Bekräfta ibruktagandet ”{title}”: det har gått ett år',
      tell: 'Berätta hur ibruktagandet ”{title}” framskrider',
      correct: 'Bekräfta eller rätta uppgiften om ibruktagandet ”{title}”',
      answer: { one: 'Besvara frågan om projektet ”{title}”', other: 'Besvara {count} frågor om projektet ”{title}”' },
    },
    en: {
      all: 'Adoptions of your organisation',
      confirm: 'Confirm the adoption “{title}”: a year has passed',
      tell: 'Tell how the adoption “{title}” proceeds',
      correct: 'Confirm or correct what is said of the adoption “{title}”',
      answer: {
        one: 'Answer the question about the project “{title}”',
        other: 'Answer {count} questions about the project “{title}”',
      },
    },
  },
)
