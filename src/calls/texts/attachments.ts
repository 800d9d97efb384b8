import { inEveryLanguage } from '../../kit/texts.ts'

/** The attachments of a call: the part in which an officer writes them, and how everybody is shown them. */
export const texts = inEveryLanguage(
  {
    lead: 'Tiedostot, jotka hakija tarvitsee haun sivulta: sopimusmalli, ohje, diat. Niistä tulee julkisia, kun haku julkaistaan; siihen asti ne näkee vain viranomaisen oma väki. Kirjoita itse haun tekstiin se, mikä sitoo hakijaa.',
    none: 'Haulla ei ole liitteitä.',
    one: 'Liite {number}: {name}',
    about: '{size}, tunniste {mark}',
    fetch: 'Avaa {name}',
    missing:
      'Tiedosto puuttuu: haku tuotiin tiedostosta, joka vain nimeää liitteen. Tuo tiedosto alla tai poista liite.',
    unsaved: 'Tuotu nyt. Se liittyy hakuun vasta, kun lähetät tämän lomakkeen.',
    title: 'Liitteen nimi',
    titleHint: 'Näkyy haun sivulla linkkinä. Jos tiedosto on vain yhdellä kielellä, sano se nimessä.',
    replace: 'Vaihda tiedosto',
    replaceHint:
      'Nimi säilyy. Entinen tiedosto poistuu, kun lähetät lomakkeen; julkaistussa haussa se jää luettavaksi.',
    remove: 'Poista tämä liite',
    removeHint: 'Liite poistuu, kun lähetät lomakkeen. Sitä ennen voit ottaa valinnan pois.',
    add: 'Lisää tiedostoja',
    addHint:
      'Voit valita useita. PDF, Word, Excel, PowerPoint, OpenDocument, PNG, JPEG tai teksti. Yksi tiedosto saa olla enintään {size} Mt, kaikki yhdellä kertaa enintään 30 Mt. Liitteitä voi olla enintään {count}.',
    refused: '{name}: {why}',
    closed: 'Hakua ei voi enää muuttaa, joten tiedostoa ei otettu vastaan.',
    heading: 'Liitteet',
    file: '({name}, {size})',
    former: 'Aiemmat liitteet',
    formerLead: 'Nämä olivat haun liitteinä. Julkaistu muutos on poistanut tai vaihtanut ne.',
    removed: 'poistettu {when}',
    after: 'Tiedostot muutoksen jälkeen',
  },
  {
    sv: {
      lead: 'Filer som den sökande behöver på utlysningens sida: en avtalsmall, en anvisning, presentationsbilder. De blir offentliga när utlysningen publiceras; fram till dess ser bara myndighetens egna dem. Skriv det som binder den sökande i själva utlysningens text.',
      none: 'Utlysningen har inga bilagor.',
      one: 'Bilaga {number}: {name}',
      about: '{size}, identifierare {mark}',
      fetch: 'Öppna {name}',
      missing:
        'Filen saknas: utlysningen hämtades ur en fil som bara nämner bilagan. Lägg till filen nedan eller ta bort bilagan.',
      unsaved: 'Tillagd nu. Den fogas till utlysningen först när du sänder den här blanketten.',
      title: 'Bilagans namn',
      titleHint: 'Visas som länk på utlysningens sida. Om filen finns bara på ett språk, säg det i namnet.',
      replace: 'Byt fil',
      replaceHint:
        'Namnet blir kvar. Den tidigare filen försvinner när du sänder blanketten; i en publicerad utlysning kan den fortfarande läsas.',
      remove: 'Ta bort den här bilagan',
      removeHint: 'Bilagan tas bort när du sänder blanketten. Fram till dess kan du ångra valet.',
      add: 'Lägg till filer',
      addHint:
        'Du kan välja flera. PDF, Word, Excel, PowerPoint, OpenDocument, PNG, JPEG eller text. En fil får vara högst {size} MB, allt på en gång högst 30 MB. Det får finnas högst {count} bilagor.',
      refused: '{name}: {why}',
      closed: 'Utlysningen kan inte längre ändras, så filen togs inte emot.',
      heading: 'Bilagor',
      file: '({name}, {size})',
      former: 'Tidigare bilagor',
      formerLead: 'De här var bilagor till utlysningen. En publicerad ändring har tagit bort eller bytt dem.',
      removed: 'borttagen {when}',
      after: 'Filerna efter ändringen',
    },
    en: {
      lead: 'Files that an applicant needs from the page of the call: a model of an agreement, a guide, slides. They are public once the call is published; until then only the authority’s own people see them. Write what binds the applicant into the call itself.',
      none: 'The call has no attachments.',
      one: 'Attachment {number}: {name}',
      about: '{size}, mark {mark}',
      fetch: 'Open {name}',
      missing:
        'The file is missing: the call came from a file that only names the attachment. Bring the file below or remove the attachment.',
      unsaved: 'Brought just now. It joins the call only when you send this form.',
      title: 'Name of the attachment',
      titleHint: 'Shown as a link on the page of the call. If the file is in one language only, say so in the name.',
      replace: 'Change the file',
      replaceHint:
        'The name stays. The file there was goes when you send the form; in a published call it can still be read.',
      remove: 'Remove this attachment',
      removeHint: 'It goes when you send the form. Until then you can take the tick away.',
      add: 'Add files',
      addHint:
        'You can choose several. PDF, Word, Excel, PowerPoint, OpenDocument, PNG, JPEG or text. One file may be at most {size} MB, everything at once at most 30 MB. There may be at most {count} attachments.',
      refused: '{name}: {why}',
      closed: 'The call can be changed no more, so the file was not taken in.',
      heading: 'Attachments',
      file: '({name}, {size})',
      former: 'Earlier attachments',
      formerLead: 'These were attachments of the call. A published change has removed or replaced them.',
      removed: 'removed {when}',
      after: 'The files after the change',
    },
  },
)
