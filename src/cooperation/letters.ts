import type { Lang } from '../kit/lang.ts'
import { filled, inEveryLanguage } from '../kit/texts.ts'

const letters = inEveryLanguage(
  {
    suggested: {
      subject: 'Samaa asiaa tekevä hanke: {what}',
      body: 'Hei {name}\n\nTalkossa on hankkeita, jotka tekevät samaa kuin teidän hankkeenne "{what}". Niille ehdotetaan yhteistyötä.\n\nLue ehdotus ja vastaa: {address}\n\nYhteistyötila avataan vasta, kun kumpikin osapuoli suostuu.\n\nTalko',
    },
    opened: {
      subject: 'Yhteistyötila on avattu: {what}',
      body: 'Hei {name}\n\nYhteistyötila "{what}" on avattu, ja organisaationne on sen jäsen.\n\nSiirry tilaan: {address}\n\nTalko',
    },
    invited: {
      subject: 'Kutsu yhteistyötilaan: {what}',
      body: 'Hei {name}\n\nOrganisaationne on kutsuttu yhteistyötilaan "{what}".\n\nLue kutsu ja vastaa: {address}\n\nTalko',
    },
    asking: {
      subject: 'Pyyntö päästä yhteistyötilaan: {what}',
      body: 'Hei {name}\n\nUusi organisaatio pyytää päästä yhteistyötilaan "{what}".\n\nLue pyyntö ja vastaa: {address}\n\nTalko',
    },
    member: {
      subject: 'Uusi jäsen yhteistyötilassa: {what}',
      body: 'Hei {name}\n\nYhteistyötilassa "{what}" on uusi jäsen.\n\nSiirry tilaan: {address}\n\nTalko',
    },
    admitted: {
      subject: 'Organisaationne on yhteistyötilan jäsen: {what}',
      body: 'Hei {name}\n\nOrganisaationne on nyt yhteistyötilan "{what}" jäsen.\n\nSiirry tilaan: {address}\n\nTalko',
    },
    declined: {
      subject: 'Vastaus yhteistyöstä: {what}',
      body: 'Hei {name}\n\nYhteistyötilaa "{what}" koskevaan kutsuun tai pyyntöön on vastattu kieltävästi.\n\nKatso tilannetta: {address}\n\nTalko',
    },
    left: {
      subject: 'Jäsen on lähtenyt yhteistyötilasta: {what}',
      body: 'Hei {name}\n\nYhteistyötilasta "{what}" on lähtenyt jäsen.\n\nSiirry tilaan: {address}\n\nTalko',
    },
    meeting_called: {
      subject: 'Tapaaminen on kutsuttu koolle: {what}',
      body: 'Hei {name}\n\nYhteistyötilassa "{what}" on kutsuttu koolle uusi tapaaminen.\n\nKatso aika ja paikka: {address}\n\nTalko',
    },
    meeting_changed: {
      subject: 'Tapaaminen on muuttunut: {what}',
      body: 'Hei {name}\n\nYhteistyötilan "{what}" tapaaminen on muuttunut.\n\nKatso, mikä muuttui: {address}\n\nTalko',
    },
    meeting_cancelled: {
      subject: 'Tapaaminen on peruttu: {what}',
      body: 'Hei {name}\n\nYhteistyötilan "{what}" tapaaminen on peruttu.\n\nSiirry tilaan: {address}\n\nTalko',
    },
    meeting_minutes: {
      subject: 'Muistio on kirjoitettu: {what}',
      body: 'Hei {name}\n\nYhteistyötilan "{what}" tapaamisesta on kirjoitettu muistio.\n\nLue se: {address}\n\nTalko',
    },
    closed: {
      subject: 'Yhteistyötila on päätetty: {what}',
      body: 'Hei {name}\n\nYhteistyötila "{what}" on päätetty. Sitä voi lukea, mutta siihen ei enää kirjoiteta.\n\nSiirry tilaan: {address}\n\nTalko',
    },
  },
  {
    sv: {
      suggested: {
        subject: 'Ett projekt om samma sak: {what}',
        body: 'Hej {name}\n\nI Talko finns projekt som gör samma sak som ert projekt "{what}". Ett samarbete föreslås.\n\nLäs förslaget och svara: {address}\n\nEtt samarbetsrum öppnas först när båda parter samtycker.\n\nTalko',
      },
      opened: {
        subject: 'Ett samarbetsrum har öppnats: {what}',
        body: 'Hej {name}\n\nSamarbetsrummet "{what}" har öppnats, och er organisation är medlem i det.\n\nGå till rummet: {address}\n\nTalko',
      },
      invited: {
        subject: 'Inbjudan till ett samarbetsrum: {what}',
        body: 'Hej {name}\n\nEr organisation har bjudits in till samarbetsrummet "{what}".\n\nLäs inbjudan och svara: {address}\n\nTalko',
      },
      asking: {
        subject: 'Begäran om att få komma med i ett samarbetsrum: {what}',
        body: 'Hej {name}\n\nEn ny organisation ber att få komma med i samarbetsrummet "{what}".\n\nLäs begäran och svara: {address}\n\nTalko',
      },
      member: {
        subject: 'Ny medlem i samarbetsrummet: {what}',
        body: 'Hej {name}\n\nSamarbetsrummet "{what}" har en ny medlem.\n\nGå till rummet: {address}\n\nTalko',
      },
      admitted: {
        subject: 'Er organisation är medlem i samarbetsrummet: {what}',
        body: 'Hej {name}\n\nEr organisation är nu medlem i samarbetsrummet "{what}".\n\nGå till rummet: {address}\n\nTalko',
      },
      declined: {
        subject: 'Svar om samarbetet: {what}',
        body: 'Hej {name}\n\nEn inbjudan eller begäran om samarbetsrummet "{what}" har fått ett nekande svar.\n\nSe läget: {address}\n\nTalko',
      },
      left: {
        subject: 'En medlem har lämnat samarbetsrummet: {what}',
        body: 'Hej {name}\n\nEn medlem har lämnat samarbetsrummet "{what}".\n\nGå till rummet: {address}\n\nTalko',
      },
      meeting_called: {
        subject: 'Ett möte är utlyst: {what}',
        body: 'Hej {name}\n\nI samarbetsrummet "{what}" har ett nytt möte utlysts.\n\nSe tid och plats: {address}\n\nTalko',
      },
      meeting_changed: {
        subject: 'Ett möte har ändrats: {what}',
        body: 'Hej {name}\n\nEtt möte i samarbetsrummet "{what}" har ändrats.\n\nSe vad som ändrades: {address}\n\nTalko',
      },
      meeting_cancelled: {
        subject: 'Ett möte är inställt: {what}',
        body: 'Hej {name}\n\nEtt möte i samarbetsrummet "{what}" har ställts in.\n\nGå till rummet: {address}\n\nTalko',
      },
      meeting_minutes: {
        subject: 'Minnesanteckningar har skrivits: {what}',
        body: 'Hej {name}\n\nMinnesanteckningar från ett möte i samarbetsrummet "{what}" har skrivits.\n\nLäs dem: {address}\n\nTalko',
      },
      closed: {
        subject: 'Samarbetsrummet har avslutats: {what}',
        body: 'Hej {name}\n\nSamarbetsrummet "{what}" har avslutats. Det kan läsas, men ingen skriver längre i det.\n\nGå till rummet: {address}\n\nTalko',
      },
    },
    en: {
      suggested: {
        subject: 'A project about the same: {what}',
        body: 'Dear {name}\n\nThere are projects in Talko that do the same as your project "{what}". Cooperation is suggested.\n\nRead the suggestion and answer: {address}\n\nA cooperation space opens only when both sides agree.\n\nTalko',
      },
      opened: {
        subject: 'A cooperation space has opened: {what}',
        body: 'Dear {name}\n\nThe cooperation space "{what}" has opened, and your organisation is a member of it.\n\nGo to the space: {address}\n\nTalko',
      },
      invited: {
        subject: 'Invitation to a cooperation space: {what}',
        body: 'Dear {name}\n\nYour organisation has been invited to the cooperation space "{what}".\n\nRead the invitation and answer: {address}\n\nTalko',
      },
      asking: {
        subject: 'Request to join a cooperation space: {what}',
        body: 'Dear {name}\n\nAnother organisation asks to join the cooperation space "{what}".\n\nRead the request and answer: {address}\n\nTalko',
      },
      member: {
        subject: 'A new member of the cooperation space: {what}',
        body: 'Dear {name}\n\nThe cooperation space "{what}" has a new member.\n\nGo to the space: {address}\n\nTalko',
      },
      admitted: {
        subject: 'Your organisation is a member of the cooperation space: {what}',
        body: 'Dear {name}\n\nYour organisation is now a member of the cooperation space "{what}".\n\nGo to the space: {address}\n\nTalko',
      },
      declined: {
        subject: 'Answer about the cooperation: {what}',
        body: 'Dear {name}\n\nAn invitation or a request about the cooperation space "{what}" was answered with no.\n\nSee how it stands: {address}\n\nTalko',
      },
      left: {
        subject: 'A member has left the cooperation space: {what}',
        body: 'Dear {name}\n\nA member has left the cooperation space "{what}".\n\nGo to the space: {address}\n\nTalko',
      },
      meeting_called: {
        subject: 'A meeting is planned: {what}',
        body: 'Dear {name}\n\nA new meeting is planned in the cooperation space "{what}".\n\nSee when and where: {address}\n\nTalko',
      },
      meeting_changed: {
        subject: 'A meeting has changed: {what}',
        body: 'Dear {name}\n\nA meeting of the cooperation space "{what}" has changed.\n\nSee what changed: {address}\n\nTalko',
      },
      meeting_cancelled: {
        subject: 'A meeting is cancelled: {what}',
        body: 'Dear {name}\n\nA meeting of the cooperation space "{what}" is cancelled.\n\nGo to the space: {address}\n\nTalko',
      },
      meeting_minutes: {
        subject: 'Minutes are written: {what}',
        body: 'Dear {name}\n\nMinutes of a meeting of the cooperation space "{what}" are written.\n\nRead them: {address}\n\nTalko',
      },
      closed: {
        subject: 'The cooperation space is closed: {what}',
        body: 'Dear {name}\n\nThe cooperation space "{what}" is closed. It can be read, and nobody writes in it any more.\n\nGo to the space: {address}\n\nTalko',
      },
    },
  },
)

/** What a letter of this room can tell. Never what was written: only that there is something to read, and where. */
export type News = keyof (typeof letters)['fi']

/** A letter in the language of its reader. `what`: the project or the space that it is about. */
export function newsLetter(
  news: News,
  values: { readonly name: string; readonly what: string; readonly address: string },
  lang: Lang,
): { readonly subject: string; readonly body: string } {
  const { subject, body } = letters[lang][news]
  return { subject: filled(subject, values), body: filled(body, values) }
}
