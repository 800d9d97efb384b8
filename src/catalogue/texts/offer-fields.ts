import { inEveryLanguage } from '../../kit/texts.ts'

/** Words of the fields in which something is told of a work or of the problem that it solves, whatever form they stand in. */
export const offerFieldTexts = inEveryLanguage(
  {
    inLang: { fi: 'suomeksi', sv: 'ruotsiksi', en: 'englanniksi' },
    otherLanguages: 'Samat tekstit muilla kielillä',
    licenceHint: 'Tunnus, esimerkiksi EUPL-1.2, MIT tai CC-BY-4.0.',
  },
  {
    sv: {
      inLang: { fi: 'på finska', sv: 'på svenska', en: 'på engelska' },
      otherLanguages: 'Samma texter på andra språk',
      licenceHint: 'Koden, till exempel EUPL-1.2, MIT eller CC-BY-4.0.',
    },
    en: {
      inLang: { fi: 'in Finnish', sv: 'in Swedish', en: 'in English' },
      otherLanguages: 'The same texts in other languages',
      licenceHint: 'Its identifier, for example EUPL-1.2, MIT or CC-BY-4.0.',
    },
  },
)
