import { inEveryLanguage } from '../../kit/texts.ts'

/** What stands in the parts of a form that is looked at as an applicant: all of it invented. */
export const previewTexts = inEveryLanguage(
  {
    noCosts: 'Haku ei vielä kerro, mitä kuluja avustus kattaa. Kirjoita kululajit haun osassa Raha.',
    note: 'Valmis osa. Osapuolet ja summat ovat keksittyjä, eikä niitä voi muuttaa.',
    noteReuse: 'Valmis osa. Hakija etsii ja kirjoittaa tähän itse; kokeilussa kenttiä ei voi täyttää.',
    own: 'Esimerkkikunta',
    ownTasks: 'Johtaa hanketta ja kokeilee uutta tapaa ensin.',
    other: 'Esimerkkikaupunki',
    otherTasks: 'Kokeilee samaa tapaa omissa palveluissaan.',
    file: 'esimerkkiliite.pdf',
    adoption: 'Tämä kysytään, kun hakija valitsee tarkoituksen, jossa otetaan käyttöön valmis ratkaisu:',
  },
  {
    sv: {
      noCosts:
        'Utlysningen säger ännu inte vilka kostnader understödet täcker. Skriv kostnadsslagen i utlysningens del Pengar.',
      note: 'Färdig del. Parterna och summorna är påhittade och kan inte ändras.',
      noteReuse: 'Färdig del. Här söker och skriver sökanden själv; i provet går fälten inte att fylla i.',
      own: 'Exempelkommunen',
      ownTasks: 'Leder projektet och prövar det nya sättet först.',
      other: 'Exempelstaden',
      otherTasks: 'Prövar samma sätt i sin egen service.',
      file: 'exempelbilaga.pdf',
      adoption: 'Det här frågas när sökanden väljer ett syfte där en färdig lösning tas i bruk:',
    },
    en: {
      noCosts:
        'The call does not say yet which costs the grant covers. Write the cost types in the part Money of the call.',
      note: 'A ready-made part. The parties and the sums are invented and cannot be changed.',
      noteReuse:
        'A ready-made part. Here the applicant searches and writes; in the trial the fields cannot be filled in.',
      own: 'Example municipality',
      ownTasks: 'Leads the project and tries the new way first.',
      other: 'Example town',
      otherTasks: 'Tries the same way in its own services.',
      file: 'example-attachment.pdf',
      adoption: 'This is asked when the applicant chooses a purpose of taking a ready solution into use:',
    },
  },
)
