import { inEveryLanguage } from '../../kit/texts.ts'

export const attachmentTexts = inEveryLanguage(
  {
    drop: 'Voit myös vetää tiedostot tähän. Ne lähtevät heti, kun olet valinnut ne.',
    sending: 'Lähetetään…',
    kept: 'Liitetty',
    away: 'Yhteys katkesi. Lähetys jatkuu kesken jääneestä kohdasta, kun yhteys palaa. Jos suljet sivun, valitse sama tiedosto myöhemmin uudelleen.',
    out: 'Istuntosi on päättynyt. Kirjaudu sisään toisessa välilehdessä, niin lähetys jatkuu kesken jääneestä kohdasta.',
    refused: 'Tiedostoa ei liitetty. Lataa sivu uudelleen ja katso, voitko vielä lisätä liitteitä.',
  },
  {
    sv: {
      drop: 'Du kan också dra filerna hit. De sänds genast när du har valt dem.',
      sending: 'Sänds…',
      kept: 'Bifogad',
      away: 'Förbindelsen bröts. Sändningen fortsätter där den avbröts när förbindelsen är tillbaka. Om du stänger sidan kan du välja samma fil på nytt senare.',
      out: 'Din session har upphört. Logga in i en annan flik, så fortsätter sändningen där den avbröts.',
      refused: 'Filen bifogades inte. Ladda sidan på nytt och se om du ännu kan lägga till bilagor.',
    },
    en: {
      drop: 'You can also drag files here. They are sent as soon as you have chosen them.',
      sending: 'Sending…',
      kept: 'Attached',
      away: 'The line broke. Sending goes on from where it was when the line is back. If you close the page, choose the same file again later.',
      out: 'Your session has ended. Sign in in another tab, and sending goes on from where it was.',
      refused: 'The file was not attached. Load the page again and see whether you may still add attachments.',
    },
  },
)
