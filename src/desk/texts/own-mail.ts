import { inEveryLanguage } from '../../kit/texts.ts'

/** What the letters to oneself are called, in an example environment. */
export const texts = inEveryLanguage(
  {
    title: 'Kirjeesi',
    lead: 'Esimerkkiympäristössä kirjeet eivät lähde minnekään. Tässä ovat ne, jotka olisivat tulleet osoitteeseesi {address}. Kutsu lähetetään sinulle samaan osoitteeseen.',
    empty: 'Sinulle ei ole kirjeitä',
    emptyHelp: 'Kirje syntyy esimerkiksi, kun joku kutsuu sinut hakemukseen tai päätös annetaan tiedoksi.',
  },
  {
    sv: {
      title: 'Dina brev',
      lead: 'I exempelmiljön går breven ingenstans. Här är de som skulle ha kommit till din adress {address}. Till den bjuds du också in.',
      empty: 'Du har inga brev',
      emptyHelp: 'Ett brev skrivs till exempel när någon bjuder in dig till en ansökan eller ett beslut delges.',
    },
    en: {
      title: 'Your letters',
      lead: 'In an example environment letters go nowhere. These would have come to your address {address}, to which you are invited as well.',
      empty: 'There are no letters to you',
      emptyHelp:
        'A letter is written when somebody invites you to an application or a decision is served, for example.',
    },
  },
)
