import { inEveryLanguage } from '../kit/texts.ts'

/** What the states of this room are called. */
export const words = inEveryLanguage(
  {
    side: { asked: 'ei ole vielä vastannut', accepted: 'haluaa yhteistyötä', dismissed: 'ei lähde mukaan' },
    member: {
      invited: 'kutsuttu',
      asking: 'pyytää mukaan',
      member: 'jäsen',
      declined: 'ei mukana',
      left: 'lähtenyt',
    },
    space: { open: 'käynnissä', closed: 'päätetty' },
    role: {
      admin: 'pääkäyttäjä',
      editor: 'muokkaaja',
      finance: 'talousvastaava',
      signatory: 'allekirjoittaja',
      reader: 'lukija',
    },
  },
  {
    sv: {
      side: { asked: 'har inte svarat ännu', accepted: 'vill samarbeta', dismissed: 'deltar inte' },
      member: {
        invited: 'inbjuden',
        asking: 'ber att få komma med',
        member: 'medlem',
        declined: 'inte med',
        left: 'har lämnat',
      },
      space: { open: 'pågår', closed: 'avslutat' },
      role: {
        admin: 'administratör',
        editor: 'redigerare',
        finance: 'ekonomiansvarig',
        signatory: 'undertecknare',
        reader: 'läsare',
      },
    },
    en: {
      side: { asked: 'has not answered yet', accepted: 'wants to cooperate', dismissed: 'does not take part' },
      member: {
        invited: 'invited',
        asking: 'asks to join',
        member: 'member',
        declined: 'not taking part',
        left: 'has left',
      },
      space: { open: 'under way', closed: 'closed' },
      role: {
        admin: 'administrator',
        editor: 'editor',
        finance: 'finance officer',
        signatory: 'signatory',
        reader: 'reader',
      },
    },
  },
)
