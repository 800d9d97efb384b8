import { inEveryLanguage } from '../../kit/texts.ts'

export const finderTexts = inEveryLanguage(
  {
    title: 'Kuka on tehnyt samaa',
    lead: 'Nämä kunnat ja kuntayhtymät ovat olleet mukana hankkeissa, jotka muistuttavat hakemustanne. Haimme ne hankkeen nimellä ja tiivistelmällä.',
    none: 'Emme löytäneet tekijöitä hankkeen nimellä ja tiivistelmällä. Hae itse kohdassa ”Onko tämä jo tehty?”.',
    unnamed: 'Kirjoita ensin hankkeen nimi. Sen jälkeen näet tässä, kuka on tehnyt samaa.',
    ask: 'Kutsu mukaan: {party}',
    askNote: 'Kutsuttu näkyy osatoteuttajana heti, mutta on mukana vasta, kun se antaa sitoumuksensa.',
    enrolled: 'Ketkä ovat ilmoittautuneet kokeiluun',
    enrolledLead: 'Nämä kunnat ovat ilmoittautuneet kokeiluun teemalla ja tulleet vahvistetuiksi.',
    noneEnrolled: 'Yksikään muu kunta ei ole nyt vahvistettuna kokeilussa.',
    exampleNote:
      'Hakemus on esimerkki. Siihen voi kutsua vain esimerkkikuntia, joten oikeita kuntia ei voi kutsua tästä.',
  },
  {
    sv: {
      title: 'Vem har gjort samma sak',
      lead: 'De här kommunerna och samkommunerna har varit med i projekt som liknar er ansökan. Vi sökte med projektets namn och sammanfattning.',
      none: 'Vi hittade ingen med projektets namn och sammanfattning. Sök själv under ”Har det redan gjorts?”.',
      unnamed: 'Skriv först projektets namn. Sedan ser du här vem som har gjort samma sak.',
      ask: 'Bjud in: {party}',
      askNote: 'Den som bjuds in syns genast som delgenomförare men är med först när den ger sitt åtagande.',
      enrolled: 'Vilka har anmält sig till försöket',
      enrolledLead: 'De här kommunerna har anmält sig till försöket med ett tema och blivit bekräftade.',
      noneEnrolled: 'Ingen annan kommun är bekräftad i försöket nu.',
      exampleNote:
        'Ansökan är ett exempel. Bara exempelkommuner kan bjudas in till den, så verkliga kommuner kan inte bjudas in här.',
    },
    en: {
      title: 'Who has done the same',
      lead: 'These municipalities and joint authorities took part in projects that resemble your application. We searched by the name and summary of the project.',
      none: 'We found nobody by the name and summary of the project. Search yourself under “Has this been done already?”.',
      unnamed: 'Write the name of the project first. Then you see here who has done the same.',
      ask: 'Invite {party}',
      askNote: 'Whom you invite is shown as a partner at once, but takes part only after giving its commitment.',
      enrolled: 'Who has enrolled in the trial',
      enrolledLead: 'These municipalities have enrolled in the trial with a theme and have been confirmed.',
      noneEnrolled: 'No other municipality is confirmed in the trial now.',
      exampleNote:
        'The application is an example. Only example municipalities can be invited to it, so real ones cannot be invited here.',
    },
  },
)
