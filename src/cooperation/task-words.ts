import { inEveryLanguage } from '../kit/texts.ts'

/** What waits in the cooperation, as a start page says it. */
export const taskWords = inEveryLanguage(
  {
    all: 'Organisaatiosi yhteistyö',
    suggestion: 'Vastaa ehdotukseen yhteistyöstä: {name}',
    invitation: 'Vastaa kutsuun yhteistyötilaan: {name}',
    pledge: 'Kerro, miten hankkeen lupaukset etenevät: {name}',
    request: 'Vastaa pyyntöön päästä yhteistyötilaan: {name}',
  },
  {
    sv: {
      all: 'Din organisations samarbete',
      suggestion: 'Svara på förslaget om samarbete: {name}',
      invitation: 'Svara på inbjudan till samarbetsrummet: {name}',
      pledge: 'Berätta hur det går med projektets löften: {name}',
      request: 'Svara på begäran om att få komma med i samarbetsrummet: {name}',
    },
    en: {
      all: 'Cooperation of your organisation',
      suggestion: 'Answer the suggestion to cooperate: {name}',
      invitation: 'Answer the invitation to the cooperation space: {name}',
      pledge: 'Tell how the promises of the project stand: {name}',
      request: 'Answer the request to join the cooperation space: {name}',
    },
  },
)
