import { inEveryLanguage } from '../kit/texts.ts'

/** What messages of a case say around themselves. */
export const texts = inEveryLanguage(
  {
    from: '{who}, {organisation}',
    kind: { message: 'viesti', addition: 'lisäys hakemukseen' },
    number: 'Asiakirja {number}',
    opened: 'Avattu {at}: {who}',
    unopened: 'Ei vielä avattu: {who}',
    waits: 'odottaa vastausta',
    none: 'Viestejä ei ole vielä',
    noneParty: 'Kun kirjoitat, viesti kirjataan asiaan ja viranomainen näkee sen työpöydällään.',
    noneAuthority: 'Kun kirjoitat, osapuolet saavat sähköpostin, jossa kerrotaan vain, että viesti on tullut.',
    write: 'Kirjoita viesti',
    subject: 'Aihe',
    text: 'Viesti',
    hint: {
      party:
        'Viesti on asiakirja: se kirjataan asiaan, ja muut hakemuksen osapuolet lukevat sen. Jos siinä on salassa pidettävää, merkitse se alla.',
      authority:
        'Viesti on asiakirja: se kirjataan asiaan ja menee kaikille osapuolille. Sähköposti kertoo vain, että viesti on tullut.',
    },
    addition: 'Tämä on lisäys hakemukseen',
    additionHint:
      'Lisäys kirjataan asiaan ja näytetään käsittelijöille. Lähetetty hakemus ei muutu: arviointi perustuu siihen, mitä oli lähetetty hakuajan päättyessä.',
    files: 'Tiedostot',
    filesHint:
      'PDF, Word, Excel, PowerPoint, OpenDocument, kuva tai teksti, enintään 20 Mt kukin. Tiedostot kirjataan asiaan viestin kanssa.',
    fileRefused: '{name}: {why}',
    secret: 'Viestissä on salassa pidettävää',
    secretIs:
      'Merkintä on pyyntö: viranomainen ratkaisee, onko laissa perustetta salata viesti. Siihen asti viestin näkevät vain hakemuksen osapuolet ja ne, joiden tehtävä asia on.',
    secretMark: 'Pyydän viestiä salassa pidettäväksi',
    ground: 'Peruste laissa',
    groundHint: 'Valitse se, joka sopii.',
    why: 'Miksi viesti pitää salata',
    whyHint: 'Kerro, mitä haittaa siitä olisi, että viesti on julkinen.',
    send: 'Lähetä viesti',
    settle: 'Ei vaadi vastausta',
    problem: { one: 'Korjaa {count} kohta', other: 'Korjaa {count} kohtaa' },
    fault: {
      subject: { missing: 'Kirjoita aihe', too_long: 'Lyhennä aihe 150 merkkiin' },
      text: { missing: 'Kirjoita viesti', too_long: 'Lyhennä viesti 20 000 merkkiin' },
      reason: 'Kerro, miksi viesti pitää salata',
    },
  },
  {
    sv: {
      from: '{who}, {organisation}',
      kind: { message: 'meddelande', addition: 'tillägg till ansökan' },
      number: 'Handling {number}',
      opened: 'Öppnat {at}: {who}',
      unopened: 'Inte öppnat ännu: {who}',
      waits: 'väntar på svar',
      none: 'Det finns inga meddelanden ännu',
      noneParty: 'När du skriver registreras meddelandet i ärendet och myndigheten ser det på sitt skrivbord.',
      noneAuthority: 'När du skriver får parterna e-post som bara berättar att ett meddelande har kommit.',
      write: 'Skriv ett meddelande',
      subject: 'Ämne',
      text: 'Meddelande',
      hint: {
        party:
          'Meddelandet är en handling: det registreras i ärendet och de andra parterna i ansökan läser det. Om det innehåller något sekretessbelagt, märk det nedan.',
        authority:
          'Meddelandet är en handling: det registreras i ärendet och går till alla parter. E-posten berättar bara att ett meddelande har kommit.',
      },
      addition: 'Det här är ett tillägg till ansökan',
      additionHint:
        'Tillägget registreras i ärendet och visas för handläggarna. Den sända ansökan ändras inte: bedömningen bygger på det som hade sänts när ansökningstiden gick ut.',
      files: 'Filer',
      filesHint:
        'PDF, Word, Excel, PowerPoint, OpenDocument, bild eller text, högst 20 MB var. Filerna registreras i ärendet med meddelandet.',
      fileRefused: '{name}: {why}',
      secret: 'Meddelandet innehåller något sekretessbelagt',
      secretIs:
        'Märkningen är en begäran: myndigheten avgör om lagen ger grund för sekretess. Tills dess ser bara parterna i ansökan och de som har ärendet som uppgift meddelandet.',
      secretMark: 'Jag begär att meddelandet hålls hemligt',
      ground: 'Grund i lagen',
      groundHint: 'Välj den som passar.',
      why: 'Varför meddelandet ska hållas hemligt',
      whyHint: 'Berätta vilken skada det vore om meddelandet var offentligt.',
      send: 'Sänd meddelandet',
      settle: 'Kräver inget svar',
      problem: { one: 'Rätta {count} punkt', other: 'Rätta {count} punkter' },
      fault: {
        subject: { missing: 'Skriv ett ämne', too_long: 'Korta ner ämnet till 150 tecken' },
        text: { missing: 'Skriv ett meddelande', too_long: 'Korta ner meddelandet till 20 000 tecken' },
        reason: 'Berätta varför meddelandet ska hållas hemligt',
      },
    },
    en: {
      from: '{who}, {organisation}',
      kind: { message: 'message', addition: 'addition to the application' },
      number: 'Document {number}',
      opened: 'Opened {at}: {who}',
      unopened: 'Not opened yet: {who}',
      waits: 'waits for an answer',
      none: 'There are no messages yet',
      noneParty: 'What you write is registered in the case, and the authority sees it at its desk.',
      noneAuthority: 'When you write, the parties get an e-mail that says only that there is a message.',
      write: 'Write a message',
      subject: 'Subject',
      text: 'Message',
      hint: {
        party:
          'A message is a document: it is registered in the case, and the other parties of the application read it. If it holds something secret, mark it below.',
        authority:
          'A message is a document: it is registered in the case and goes to every party. The e-mail says only that there is a message.',
      },
      addition: 'This is an addition to the application',
      additionHint:
        'An addition is registered in the case and shown to those who handle it. The application as sent does not change: the assessment rests on what had been sent when the application period ended.',
      files: 'Files',
      filesHint:
        'PDF, Word, Excel, PowerPoint, OpenDocument, image or text, 20 MB each at most. The files are registered in the case with the message.',
      fileRefused: '{name}: {why}',
      secret: 'The message holds something secret',
      secretIs:
        'The mark is a request: the authority decides whether the law gives ground for secrecy. Until then only the parties of the application and those whose task the case is see the message.',
      secretMark: 'I ask that the message be kept secret',
      ground: 'Ground in the law',
      groundHint: 'Choose the one that fits.',
      why: 'Why the message has to be secret',
      whyHint: 'Say what harm it would do if the message were public.',
      send: 'Send the message',
      settle: 'Needs no answer',
      problem: { one: 'Correct {count} field', other: 'Correct {count} fields' },
      fault: {
        subject: { missing: 'Write a subject', too_long: 'Shorten the subject to 150 characters' },
        text: { missing: 'Write the message', too_long: 'Shorten the message to 20 000 characters' },
        reason: 'Say why the message has to be secret',
      },
    },
  },
)
