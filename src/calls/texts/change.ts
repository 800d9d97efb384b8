import { inEveryLanguage } from '../../kit/texts.ts'

/** Changes of a published call that wait for a second person. */
export const texts = inEveryLanguage(
  {
    kind: {
      correction: 'Oikaisu: {part}',
      extension: 'Hakuajan jatko',
      form: 'Lomakkeen uusi versio',
      cancellation: 'Haun peruminen',
    },
    waiting: 'Muutokset, joita ei ole vielä julkaistu',
    asked: '{name} pyysi tarkistusta {when}.',
    written: 'Kirjoitetaan vielä.',
    read: 'Lue ja julkaise',
    look: 'Katso',
    before: 'Aiemmin',
    after: 'Nyt',
    nothing: 'Mikään ei ole vielä muuttunut.',
    refusal: {
      changed_meanwhile:
        'Pyyntö on otettu takaisin ja tehty uudelleen sen jälkeen, kun avasit tämän sivun. Lue muutos uudelleen.',
      closed_already: 'Hakuaika on päättynyt, joten muutosta ei voi enää julkaista.',
      not_published: 'Haku ei ole enää julkaistu, joten muutosta ei voi julkaista.',
      own_writing: 'Olet itse kirjoittanut tätä muutosta, joten sen julkaisee joku muu.',
      cost_in_use: 'Muutos poistaisi kustannuslajin, jota joku on voinut jo käyttää. Ota pyyntö takaisin ja korjaa se.',
      purpose_in_use:
        'Muutos poistaisi käyttötarkoituksen, jonka joku on voinut jo valita. Ota pyyntö takaisin ja korjaa se.',
      something_missing: 'Muutoksen jälkeen haku ei olisi enää kokonainen. Ota pyyntö takaisin ja korjaa se.',
      nothing_changed: 'Haussa lukee jo tämä, joten julkaistavaa ei ole. Ota pyyntö takaisin.',
      not_later: 'Hakuaika päättyy jo tätä myöhemmin. Ota pyyntö takaisin.',
      step_not_allowed: 'Haku on jo päätetty tai peruttu, joten sitä ei voi enää perua.',
    },
    added: 'Uudet kysymykset',
    removed: 'Poistuvat kysymykset',
    changed: 'Muuttuvat kysymykset',
    sections: 'Muuttuvat osat',
    loses: 'annettuja vastauksia ei voi säilyttää',
    carried: 'Muiden kysymysten vastaukset säilyvät.',
    version: {
      title: 'Lomakkeen uusi versio',
      lead: 'Julkaistun haun lomaketta ei muuteta, mutta siitä voi tehdä uuden version. Kukaan hakija ei näe sitä, ennen kuin toinen henkilö on julkaissut sen.',
      begin: 'Aloita uusi versio',
      writing: 'Muokkaat lomakkeen uutta versiota. Hakijat vastaavat julkaistuun versioon, kunnes uusi on julkaistu.',
      asked: 'Uusi versio odottaa toista henkilöä, joten sitä ei voi muuttaa. Ota pyyntö takaisin, jos haluat jatkaa.',
      look: 'Katso, mitä muuttuu, ja pyydä tarkistus',
      readIt: 'Katso, mitä muuttuu',
    },
    done: {
      change_asked: 'Tarkistusta on pyydetty. Kirje lähti niille, jotka voivat julkaista muutoksen.',
      change_taken_back: 'Muutospyyntö on otettu takaisin. Mitään ei julkaistu.',
      change_over: 'Muutos ei enää odota: se on julkaistu tai otettu takaisin. Julkaistut muutokset ovat alla.',
    },
  },
  {
    sv: {
      kind: {
        correction: 'Rättelse: {part}',
        extension: 'Förlängd ansökningstid',
        form: 'Ny version av blanketten',
        cancellation: 'Inställd utlysning',
      },
      waiting: 'Ändringar som inte är publicerade ännu',
      asked: '{name} bad om granskning {when}.',
      written: 'Skrivs ännu.',
      read: 'Läs och publicera',
      look: 'Se på den',
      before: 'Tidigare',
      after: 'Nu',
      nothing: 'Ingenting har ändrats ännu.',
      refusal: {
        changed_meanwhile:
          'Begäran har tagits tillbaka och gjorts på nytt efter att du öppnade den här sidan. Läs ändringen på nytt.',
        closed_already: 'Ansökningstiden har gått ut, så ändringen kan inte längre publiceras.',
        not_published: 'Utlysningen är inte längre publicerad, så ändringen kan inte publiceras.',
        own_writing: 'Du har själv skrivit i den här ändringen, så den publiceras av någon annan.',
        cost_in_use:
          'Ändringen skulle ta bort ett kostnadsslag som någon kan ha använt. Ta tillbaka begäran och rätta den.',
        purpose_in_use:
          'Ändringen skulle ta bort ett ändamål som någon redan kan ha valt. Ta tillbaka begäran och rätta den.',
        something_missing:
          'Efter ändringen skulle utlysningen inte längre vara hel. Ta tillbaka begäran och rätta den.',
        nothing_changed: 'Det här står redan i utlysningen, så det finns inget att publicera. Ta tillbaka begäran.',
        not_later: 'Ansökningstiden går redan ut senare än så här. Ta tillbaka begäran.',
        step_not_allowed: 'Utlysningen har redan avgjorts eller ställts in och kan inte längre ställas in.',
      },
      added: 'Nya frågor',
      removed: 'Frågor som tas bort',
      changed: 'Frågor som ändras',
      sections: 'Delar som ändras',
      loses: 'svar som har getts kan inte behållas',
      carried: 'Svaren på de andra frågorna behålls.',
      version: {
        title: 'Ny version av blanketten',
        lead: 'Blanketten i en publicerad utlysning ändras inte, men man kan göra en ny version av den. Ingen sökande ser den förrän en annan person har publicerat den.',
        begin: 'Börja en ny version',
        writing:
          'Du arbetar med en ny version av blanketten. De sökande svarar på den publicerade versionen tills den nya är publicerad.',
        asked:
          'Den nya versionen väntar på en annan person och kan inte ändras. Ta tillbaka begäran om du vill fortsätta.',
        look: 'Se vad som ändras och be om granskning',
        readIt: 'Se vad som ändras',
      },
      done: {
        change_asked: 'Granskning har begärts. Ett brev gick till dem som kan publicera ändringen.',
        change_taken_back: 'Begäran har tagits tillbaka. Ingenting publicerades.',
        change_over:
          'Ändringen väntar inte längre: den har publicerats eller tagits tillbaka. Publicerade ändringar finns nedan.',
      },
    },
    en: {
      kind: {
        correction: 'Correction: {part}',
        extension: 'Extension of the period',
        form: 'New version of the form',
        cancellation: 'Cancellation of the call',
      },
      waiting: 'Changes that are not published yet',
      asked: '{name} asked for a check on {when}.',
      written: 'Still being written.',
      read: 'Read and publish',
      look: 'Look at it',
      before: 'Before',
      after: 'Now',
      nothing: 'Nothing has changed yet.',
      refusal: {
        changed_meanwhile:
          'The request has been taken back and made anew since you opened this page. Read the change again.',
        closed_already: 'The application period has ended, so the change can no longer be published.',
        not_published: 'The call is no longer published, so the change cannot be published.',
        own_writing: 'You have written this change yourself, so somebody else publishes it.',
        cost_in_use:
          'The change would remove a cost type that somebody may have used. Take the request back and mend it.',
        purpose_in_use:
          'The change would remove a purpose that somebody may have chosen already. Take the request back and correct it.',
        something_missing: 'After the change the call would no longer be whole. Take the request back and correct it.',
        nothing_changed: 'The call says this already, so there is nothing to publish. Take the request back.',
        not_later: 'The period ends later than this already. Take the request back.',
        step_not_allowed: 'The call has been decided or cancelled already and can no longer be cancelled.',
      },
      added: 'New questions',
      removed: 'Questions that go',
      changed: 'Questions that change',
      sections: 'Sections that change',
      loses: 'answers that were given cannot be kept',
      carried: 'Answers to the other questions are kept.',
      version: {
        title: 'New version of the form',
        lead: 'The form of a published call is not changed, but it can get a new version. No applicant sees it before a second person has published it.',
        begin: 'Begin a new version',
        writing:
          'You are writing a new version of the form. Applicants answer the published one until the new one is published.',
        asked:
          'The new version waits for a second person and cannot be changed. Take the request back if you want to go on.',
        look: 'See what changes and ask for a check',
        readIt: 'See what changes',
      },
      done: {
        change_asked: 'A check has been asked for. A letter went to those who can publish the change.',
        change_taken_back: 'The request has been taken back. Nothing was published.',
        change_over: 'The change no longer waits: it has been published or taken back. Published changes are below.',
      },
    },
  },
)
