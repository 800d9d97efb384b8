import { inEveryLanguage } from '../../kit/texts.ts'

export const messageTexts = inEveryLanguage(
  {
    title: 'Viestit',
    lead: 'Mitä viranomainen ja hakemuksen osapuolet ovat kirjoittaneet toisilleen tässä asiassa.',
    link: 'Viestit viranomaisen kanssa',
    notReceived: 'Viestit tulevat käyttöön, kun hakemus on lähetetty ja sillä on asianumero.',
    notReceivedHelp: 'Ennen sitä voit kysyä haun julkisella kysymyssivulla. Vastaus julkaistaan kaikille.',
    ask: 'Kysy haun sivulla',
    readOnly:
      'Voit lukea viestit. Viestin kirjoittaa se, jolla on organisaatiossasi muokkaajan tai allekirjoittajan rooli.',
  },
  {
    sv: {
      title: 'Meddelanden i ärendet',
      lead: 'Vad myndigheten och parterna i ansökan har skrivit till varandra i det här ärendet.',
      link: 'Meddelanden med myndigheten',
      notReceived: 'Meddelanden kan användas när ansökan har sänts och har ett ärendenummer.',
      notReceivedHelp: 'Före det kan du fråga på utlysningens öppna frågesida. Svaret publiceras för alla.',
      ask: 'Fråga på utlysningens sida',
      readOnly: 'Du kan läsa meddelandena. Den som är redigerare eller undertecknare för din organisation kan skriva.',
    },
    en: {
      title: 'Messages',
      lead: 'What the authority and the parties of the application have written to each other in this case.',
      link: 'Messages with the authority',
      notReceived: 'Messages can be used once the application has been sent and has a case number.',
      notReceivedHelp: 'Before that you can ask on the public page of the call. The answer is published for everybody.',
      ask: 'Ask on the page of the call',
      readOnly: 'You can read the messages. Editors and signatories of your organisation can write.',
    },
  },
)
