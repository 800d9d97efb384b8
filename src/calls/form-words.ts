import { inEveryLanguage } from '../kit/texts.ts'

/** What of a form a new version changes. */
export const formWords = inEveryLanguage(
  {
    newSection: 'uusi osa: {name}',
    goneSection: 'poistuu: {name}',
    otherSection: 'muuttuu: {name}',
    reordered: 'Kysymysten tai osien järjestys muuttuu.',
    aspect: {
      label: 'kysymyksen teksti',
      help: 'ohje',
      kind: 'vastauksen laji',
      section: 'osa',
      required: 'pakollisuus',
      condition: 'ehto, jolla kysytään',
      options: 'vaihtoehdot',
      rows: 'rivit ja sarakkeet',
      bounds: 'pituus tai rajat',
      visibility: 'julkisuus',
    },
  },
  {
    sv: {
      newSection: 'ny del: {name}',
      goneSection: 'tas bort: {name}',
      otherSection: 'ändras: {name}',
      reordered: 'Ordningen på frågorna eller delarna ändras.',
      aspect: {
        label: 'frågans text',
        help: 'anvisning',
        kind: 'slag av svar',
        section: 'del',
        required: 'om svaret krävs',
        condition: 'villkor för att frågan ställs',
        options: 'alternativ',
        rows: 'rader och kolumner',
        bounds: 'längd eller gränser',
        visibility: 'offentlighet',
      },
    },
    en: {
      newSection: 'new section: {name}',
      goneSection: 'goes: {name}',
      otherSection: 'changes: {name}',
      reordered: 'The order of questions or sections changes.',
      aspect: {
        label: 'text of the question',
        help: 'guidance',
        kind: 'kind of answer',
        section: 'section',
        required: 'whether it is required',
        condition: 'when it is asked',
        options: 'options',
        rows: 'rows and columns',
        bounds: 'length or bounds',
        visibility: 'who sees it',
      },
    },
  },
)
