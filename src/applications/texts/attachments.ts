import { inEveryLanguage } from '../../kit/texts.ts'

export const attachmentTexts = inEveryLanguage(
  {
    drop: 'Voit myös vetää tiedostot tähän. Ne lähtevät heti, kun olet valinnut ne.',
    sending: 'Lähetetään…',
    kept: 'Liitetty',
    broken: 'Yhteys katkesi, eikä tiedosto lähtenyt. Valitse se uudelleen.',
    again: 'Yhteys katkesi. Yritetään uudelleen…',
  },
  {
    sv: {
      drop: 'Du kan också dra filerna hit. De sänds genast när du har valt dem.',
      sending: 'Sänds…',
      kept: 'Bifogad',
      broken: 'Förbindelsen bröts och filen kom inte fram. Välj den på nytt.',
      again: 'Förbindelsen bröts. Försöker igen…',
    },
    en: {
      drop: 'You can also drag files here. They are sent as soon as you have chosen them.',
      sending: 'Sending…',
      kept: 'Attached',
      broken: 'The line broke and the file was not sent. Choose it again.',
      again: 'The line broke. Trying again…',
    },
  },
)
