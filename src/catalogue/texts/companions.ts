import { inEveryLanguage } from '../../kit/texts.ts'

/** Texts of the projects that could work together. */
export const companionTexts = inEveryLanguage(
  {
    title: 'Käynnissä olevia hankkeita samasta aiheesta',
    lead: 'Talko ehdottaa näitä yhteistyöhön: avustus on myönnetty samassa haussa ja hanke koskee samaa asiaa.',
    both: 'Molemmat koskevat: {subjects}.',
    cooperation: 'Yhteistyö',
    spaces: 'Yhteistyötilat',
    own: 'Hankkeen yhteistyö',
  },
  {
    sv: {
      title: 'Pågående projekt om samma sak',
      lead: 'Talko föreslår samarbete med dessa: understödet har beviljats i samma utlysning och projektet gäller samma sak.',
      both: 'Båda gäller: {subjects}.',
      cooperation: 'Samarbete',
      spaces: 'Samarbetsrum',
      own: 'Projektets samarbete',
    },
    en: {
      title: 'Projects under way about the same',
      lead: 'Talko proposes cooperation with these: the grant was made in the same call and the project is about the same.',
      both: 'Both are about: {subjects}.',
      cooperation: 'Cooperation',
      spaces: 'Cooperation spaces',
      own: 'Cooperation of the project',
    },
  },
)
