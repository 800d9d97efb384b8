import { inEveryLanguage } from '../../kit/texts.ts'

/** What others did in a space since one last looked at it. */
export const newsTexts = inEveryLanguage(
  {
    title: 'Uutta viime käyntisi jälkeen',
    head: 'Uutta',
    what: {
      noted: '{organisation} kirjoitti tai muokkasi muistiinpanoa',
      shared: '{organisation} jakoi tuloksen',
      took_back: '{organisation} poisti tuloksen näkyvistä',
      meeting_called: '{organisation} kutsui koolle tapaamisen',
      meeting_changed: '{organisation} muutti tapaamista',
      meeting_cancelled: '{organisation} perui tapaamisen',
      meeting_minutes: '{organisation} kirjoitti tapaamisen muistion',
      described: '{organisation} muutti tilan nimeä tai aihetta',
      joined: '{organisation} tuli jäseneksi',
      left: '{organisation} jäi pois',
      closed: '{organisation} päätti tilan',
    },
    times: '{count} kertaa',
    more: 'ja {count} muuta',
  },
  {
    sv: {
      title: 'Nytt sedan ditt senaste besök',
      head: 'Nytt',
      what: {
        noted: '{organisation} skrev eller ändrade en anteckning',
        shared: '{organisation} delade ett resultat',
        took_back: '{organisation} slutade visa ett resultat',
        meeting_called: '{organisation} utlyste ett möte',
        meeting_changed: '{organisation} ändrade ett möte',
        meeting_cancelled: '{organisation} ställde in ett möte',
        meeting_minutes: '{organisation} skrev minnesanteckningar från ett möte',
        described: '{organisation} ändrade rummets namn eller ämne',
        joined: '{organisation} blev medlem',
        left: '{organisation} är inte längre med',
        closed: '{organisation} avslutade rummet',
      },
      times: '{count} gånger',
      more: 'och {count} till',
    },
    en: {
      title: 'New since your last visit',
      head: 'New',
      what: {
        noted: '{organisation} wrote or changed a note',
        shared: '{organisation} shared a result',
        took_back: '{organisation} took a result down',
        meeting_called: '{organisation} called a meeting',
        meeting_changed: '{organisation} changed a meeting',
        meeting_cancelled: '{organisation} cancelled a meeting',
        meeting_minutes: '{organisation} wrote the minutes of a meeting',
        described: '{organisation} changed the name or the subject of the space',
        joined: '{organisation} became a member',
        left: '{organisation} is no longer in the space',
        closed: '{organisation} ended the space',
      },
      times: '{count} times',
      more: 'and {count} more',
    },
  },
)
