import { inEveryLanguage } from './texts.ts'

/** Why a file that somebody sends is not attached, in the words of every page that takes files. */
export const fileRefusals = inEveryLanguage(
  {
    empty_file: 'Tiedosto on tyhjä.',
    too_large: 'Tiedosto on liian suuri, enintään 20 Mt.',
    type_not_allowed: 'Tätä tiedostomuotoa ei voi liittää, tai tiedoston nimi ei vastaa sen sisältöä.',
    too_many: 'Liitteitä on jo enimmäismäärä.',
    infected: 'Virustarkistus löysi tiedostosta haittaohjelman. Tiedostoa ei liitetty.',
    scanner_away: 'Virustarkistus ei vastaa juuri nyt, eikä tiedostoa liitetty. Yritä hetken kuluttua uudelleen.',
  },
  {
    sv: {
      empty_file: 'Filen är tom.',
      too_large: 'Filen är för stor, högst 20 MB.',
      type_not_allowed: 'Det här filformatet kan inte bifogas, eller så motsvarar filens namn inte dess innehåll.',
      too_many: 'Det finns redan högsta antalet bilagor.',
      infected: 'Viruskontrollen hittade ett skadligt program i filen. Filen bifogades inte.',
      scanner_away: 'Viruskontrollen svarar inte just nu och filen bifogades inte. Försök igen om en stund.',
    },
    en: {
      empty_file: 'The file is empty.',
      too_large: 'The file is too large, at most 20 MB.',
      type_not_allowed: 'This kind of file cannot be attached, or its name does not match its content.',
      too_many: 'There are already as many attachments as there may be.',
      infected: 'The virus check found malware in the file. The file was not attached.',
      scanner_away: 'The virus check does not answer just now, and the file was not attached. Try again in a while.',
    },
  },
)
