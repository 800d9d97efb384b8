import { inEveryLanguage } from './texts.ts'

/** Why a file that somebody sends is not attached, in the words of every page that takes files. */
export const fileRefusals = inEveryLanguage(
  {
    empty_file: 'Tiedosto on tyhjä.',
    too_large: 'Tiedosto on liian suuri, enintään 20 Mt.',
    type_not_allowed: 'Tätä tiedostomuotoa ei voi liittää, tai tiedoston nimi ei vastaa sen sisältöä.',
    too_many: 'Liitteitä on jo enimmäismäärä.',
    infected: 'Virustarkistus löysi tiedostosta haittaohjelman. Tiedostoa ei liitetty.',
    gone: 'Tiedosto ei ole enää palvelussa: se odotti viestiä yli vuorokauden. Valitse se uudelleen.',
    scanner_away: 'Virustarkistus ei vastaa juuri nyt, eikä tiedostoa liitetty. Yritä hetken kuluttua uudelleen.',
  },
  {
    sv: {
      empty_file: 'Filen är tom.',
      too_large: 'Filen är för stor, högst 20 MB.',
      type_not_allowed: 'Det här filformatet kan inte bifogas, eller så motsvarar filens namn inte dess innehåll.',
      too_many: 'Det finns redan högsta antalet bilagor.',
      infected: 'Viruskontrollen hittade ett skadligt program i filen. Filen bifogades inte.',
      gone: 'Filen finns inte längre i tjänsten: den väntade på meddelandet i över ett dygn. Välj den på nytt.',
      scanner_away: 'Viruskontrollen svarar inte just nu och filen bifogades inte. Försök igen om en stund.',
    },
    en: {
      empty_file: 'The file is empty.',
      too_large: 'The file is too large, at most 20 MB.',
      type_not_allowed: 'This kind of file cannot be attached, or its name does not match its content.',
      too_many: 'There are already as many attachments as there may be.',
      infected: 'The virus check found malware in the file. The file was not attached.',
      gone: 'The file is no longer in the service: it waited for its message for more than a day. Choose it again.',
      scanner_away: 'The virus check does not answer just now, and the file was not attached. Try again in a while.',
    },
  },
)

/** How a file goes that is sent as it is chosen or dropped (ui/file-drop.tsx). */
export const sendingWords = inEveryLanguage(
  {
    together: 'Kaikki tiedostot lähtevät samalla kertaa: yhteensä enintään 30 Mt.',
    drop: 'Voit myös vetää tiedostot tähän. Ne lähtevät heti, kun olet valinnut ne.',
    dropWith: 'Voit myös vetää tiedostot tähän. Ne siirtyvät heti, ja viestin mukana lähtevät ne, jotka on valittu.',
    leaving: 'Viesti lähtee heti, kun tiedostot ovat siirtyneet.',
    sending: 'Lähetetään…',
    kept: 'Liitetty',
    away: 'Yhteys katkesi. Lähetys jatkuu kesken jääneestä kohdasta, kun yhteys palaa. Jos suljet sivun, valitse sama tiedosto myöhemmin uudelleen.',
    out: 'Istuntosi on päättynyt. Kirjaudu sisään toisessa välilehdessä, niin lähetys jatkuu kesken jääneestä kohdasta.',
    refused: 'Tiedostoa ei liitetty. Lataa sivu uudelleen ja katso, voitko vielä lisätä liitteitä.',
  },
  {
    sv: {
      together: 'Alla filer sänds på en gång: högst 30 MB sammanlagt.',
      drop: 'Du kan också dra filerna hit. De sänds genast när du har valt dem.',
      dropWith: 'Du kan också dra filerna hit. De överförs genast, och med meddelandet går de som är valda.',
      leaving: 'Meddelandet sänds genast när filerna har överförts.',
      sending: 'Sänds…',
      kept: 'Bifogad',
      away: 'Förbindelsen bröts. Sändningen fortsätter där den avbröts när förbindelsen är tillbaka. Om du stänger sidan kan du välja samma fil på nytt senare.',
      out: 'Din session har upphört. Logga in i en annan flik, så fortsätter sändningen där den avbröts.',
      refused: 'Filen bifogades inte. Ladda sidan på nytt och se om du ännu kan lägga till bilagor.',
    },
    en: {
      together: 'All files leave at once: 30 MB together at most.',
      drop: 'You can also drag files here. They are sent as soon as you have chosen them.',
      dropWith: 'You can also drag files here. They are sent at once, and those that are ticked go with the message.',
      leaving: 'The message leaves as soon as the files are there.',
      sending: 'Sending…',
      kept: 'Attached',
      away: 'The line broke. Sending goes on from where it was when the line is back. If you close the page, choose the same file again later.',
      out: 'Your session has ended. Sign in in another tab, and sending goes on from where it was.',
      refused: 'The file was not attached. Load the page again and see whether you may still add attachments.',
    },
  },
)
