import { inEveryLanguage, optionalWord } from '../../kit/texts.ts'

export const familyTexts = inEveryLanguage(
  {
    title: 'Ongelmat ja niiden ratkaisut',
    lead: 'Kolmetoista ongelmaa, joita kunnat ovat ratkoneet. Valitse omasi ja katso, kuka on jo tehnyt jotain.',
    problem: 'Ongelma',
    ready: 'Ratkaisuja',
    funded: 'Avustettuja hankkeita',
    others: 'Muita töitä',
    resident: 'Asukas sanoo',
    official: 'Virkamies sanoo',
    proposed:
      'Ongelma, sen kuvaus ja se, mitkä työt siihen kuuluvat, ovat palvelun ehdotus. Ohjelmatoimisto voi muuttaa niitä.',
    who: 'Kuka on ratkonut tätä',
    none: 'Kukaan ei ole vielä kertonut työstä tähän ongelmaan.',
    all: { one: 'Katso {count} työ ja rajaa sitä', other: 'Katso kaikki {count} työtä ja rajaa niitä' },
    remains: 'Mitä on tekemättä',
    known: {
      licensed: '{solutions} ratkaisusta {licensed} kertoo lisenssinsä.',
      described: '{projects} avustetusta hankkeesta {described} on julkaissut tuloksensa.',
    },
    remainsProposed:
      'Tämä ja keneltä kysyä ovat oma päätelmämme siitä, mitä on julkaistu. Ohjelmatoimisto voi muuttaa ne.',
    remainsUnsaid: 'Ohjelmatoimisto ei ole vielä kirjoittanut, mikä tästä ongelmasta on ratkaisematta.',
    contact: 'Keneltä kysyä',
    contactUnsaid:
      'Ohjelmatoimisto ei ole vielä nimennyt roolia, jolta kysyä. Kysy töiden omistajilta: nimi on jokaisen työn kohdalla.',
    write: 'Muuta tekstejä',
    writeTitle: 'Muuta ongelman tekstejä',
    writeLead:
      'Kun tallennat, tekstit eivät ole enää palvelun ehdotus vaan ohjelmatoimiston. Ne näkyvät heti kaikille.',
    fields: {
      name: 'Nimi',
      resident: 'Mitä asukas sanoo',
      official: 'Mitä virkamies sanoo',
      remains: 'Mitä on tekemättä',
      contact: 'Keneltä kysyä',
    },
    optional: optionalWord.fi,
    save: 'Tallenna tekstit',
    saved: 'Tekstit on tallennettu.',
    errors: 'Korjaa nämä kohdat',
    faults: {
      text_missing: 'Kirjoita {field} {lang}.',
      text_long: 'Teksti on liian pitkä ({field} {lang}).',
      contact_personal: 'Kirjoita rooli, ei sähköpostia tai puhelinnumeroa ({lang}).',
    },
  },
  {
    sv: {
      title: 'Problem och deras lösningar',
      lead: 'Tretton problem som kommuner har löst. Välj ditt eget och se vem som redan har gjort något.',
      problem: 'Problem',
      ready: 'Lösningar',
      funded: 'Projekt med understöd',
      others: 'Andra arbeten',
      resident: 'Invånaren säger',
      official: 'Tjänsteinnehavaren säger',
      proposed:
        'Problemet, beskrivningen och vilka arbeten som hör dit är tjänstens förslag. Programkontoret kan ändra dem.',
      who: 'Vem har löst det här',
      none: 'Ingen har ännu berättat om ett arbete för detta problem.',
      all: { one: 'Se {count} arbete och avgränsa', other: 'Se alla {count} arbeten och avgränsa dem' },
      remains: 'Vad som är ogjort',
      known: {
        licensed: 'Av {solutions} lösningar berättar {licensed} om sin licens.',
        described: 'Av {projects} projekt med understöd har {described} publicerat sina resultat.',
      },
      remainsProposed:
        'Det här och vem du kan fråga är vår egen slutsats av det som har publicerats. Programkontoret kan ändra dem.',
      remainsUnsaid: 'Programkontoret har ännu inte skrivit vad som är olöst i detta problem.',
      contact: 'Vem du kan fråga',
      contactUnsaid:
        'Programkontoret har ännu inte nämnt en roll att fråga. Fråga arbetenas ägare: namnet står vid varje arbete.',
      write: 'Ändra texterna',
      writeTitle: 'Ändra problemets texter',
      writeLead: 'När du sparar är texterna inte längre tjänstens förslag utan programkontorets. Alla ser dem genast.',
      fields: {
        name: 'Namn',
        resident: 'Vad invånaren säger',
        official: 'Vad tjänsteinnehavaren säger',
        remains: 'Vad som är ogjort',
        contact: 'Vem man kan fråga',
      },
      optional: optionalWord.sv,
      save: 'Spara texterna',
      saved: 'Texterna har sparats.',
      errors: 'Rätta det här',
      faults: {
        text_missing: 'Skriv {field} {lang}.',
        text_long: 'Texten är för lång ({field} {lang}).',
        contact_personal: 'Skriv en roll, inte en e-postadress eller ett telefonnummer ({lang}).',
      },
    },
    en: {
      title: 'Problems and their solutions',
      lead: 'Thirteen problems that municipalities have worked on. Choose yours and see who has already done something.',
      problem: 'Problem',
      ready: 'Solutions',
      funded: 'Funded projects',
      others: 'Other works',
      resident: 'A resident says',
      official: 'An official says',
      proposed:
        'The problem, its description and which works belong to it are proposed by this service. The programme office can change them.',
      who: 'Who has worked on this',
      none: 'Nobody has told of a work on this problem yet.',
      all: { one: 'See {count} work and filter', other: 'See all {count} works and filter them' },
      remains: 'What remains',
      known: {
        licensed: 'Of {solutions} solutions, {licensed} tell their licence.',
        described: 'Of {projects} funded projects, {described} have published their results.',
      },
      remainsProposed:
        'This and whom to ask are our own conclusion from what is published. The programme office can change them.',
      remainsUnsaid: 'The programme office has not yet written what is unsolved in this problem.',
      contact: 'Whom to ask',
      contactUnsaid:
        'The programme office has not yet named a role to ask. Ask the owners of the works: the name stands at each.',
      write: 'Change the texts',
      writeTitle: 'Change the texts of the problem',
      writeLead:
        'Once you save, the texts are no longer proposed by this service but written by the programme office. Everybody sees them at once.',
      fields: {
        name: 'Name',
        resident: 'What a resident says',
        official: 'What an official says',
        remains: 'What remains',
        contact: 'Whom to ask',
      },
      optional: optionalWord.en,
      save: 'Save the texts',
      saved: 'The texts are saved.',
      errors: 'Correct these',
      faults: {
        text_missing: 'Write {field} {lang}.',
        text_long: 'The text is too long ({field} {lang}).',
        contact_personal: 'Write a role, not an e-mail address or telephone number ({lang}).',
      },
    },
  },
)
