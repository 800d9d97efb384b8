import { inEveryLanguage } from '../../kit/texts.ts'

/** That an application was given to the authority that it belongs to, as its parties and the authority read it. */
export const authorityTransferTexts = inEveryLanguage(
  {
    transferred: 'Hakemus on siirretty: {to}',
    at: 'Siirretty {at} ({who}). Hakemusta ei enää käsitellä täällä.',
    why: 'Syy: {reason}',
    arrived:
      'Hakemus saapui tänne {arrived}. Jos asialla on määräaika, sitä on noudatettu vain, jos {to} saa hakemuksen määräajassa.',
  },
  {
    sv: {
      transferred: 'Ansökan har överförts: {to}',
      at: 'Överförd {at} ({who}). Ansökan behandlas inte längre här.',
      why: 'Skäl: {reason}',
      arrived:
        'Ansökan kom in hit {arrived}. Om ärendet har en tidsfrist har den iakttagits bara om {to} får ansökan inom fristen.',
    },
    en: {
      transferred: 'The application was transferred: {to}',
      at: 'Transferred {at} ({who}). The application is no longer handled here.',
      why: 'Reason: {reason}',
      arrived:
        'The application arrived here {arrived}. Where the matter has a deadline, it has been met only if {to} receives the application in time.',
    },
  },
)
