import type { Lang } from '../kit/lang.ts'
import { inEveryLanguage, say } from '../kit/texts.ts'
import { plain } from '../kit/words.ts'
import type { Call } from './call.ts'

const letters = inEveryLanguage(
  {
    check: {
      subject: 'Haku odottaa tarkistusta: {call}',
      body: 'Hei {name}\n\nHaku "{call}" on kirjoitettu valmiiksi ja odottaa, että toinen henkilö tarkistaa sen ennen julkaisemista.\n\nLue haku ja merkitse se tarkistetuksi: {address}\n\nTalko',
    },
    change: {
      subject: 'Haun muutos odottaa tarkistusta: {call}',
      body: 'Hei {name}\n\nJulkaistuun hakuun "{call}" on kirjoitettu muutos. Se julkaistaan vasta, kun toinen henkilö on lukenut sen.\n\nLue muutos ja julkaise se: {address}\n\nTalko',
    },
  },
  {
    sv: {
      check: {
        subject: 'En utlysning väntar på granskning: {call}',
        body: 'Hej {name}\n\nUtlysningen "{call}" är färdigskriven och väntar på att en annan person granskar den innan den publiceras.\n\nLäs utlysningen och markera den som granskad: {address}\n\nTalko',
      },
      change: {
        subject: 'En ändring av en utlysning väntar på granskning: {call}',
        body: 'Hej {name}\n\nEn ändring av den publicerade utlysningen "{call}" har skrivits. Den publiceras först när en annan person har läst den.\n\nLäs ändringen och publicera den: {address}\n\nTalko',
      },
    },
    en: {
      check: {
        subject: 'A call waits to be checked: {call}',
        body: 'Dear {name}\n\nThe call "{call}" has been written and waits for a second person to check it before it is published.\n\nRead the call and mark it as checked: {address}\n\nTalko',
      },
      change: {
        subject: 'A change of a call waits to be checked: {call}',
        body: 'Dear {name}\n\nA change of the published call "{call}" has been written. It is published only when a second person has read it.\n\nRead the change and publish it: {address}\n\nTalko',
      },
    },
  },
)

type Reader = { readonly name: string; readonly lang: Lang; readonly address: string }
type Written = { readonly subject: string; readonly body: string }

const letterOf =
  (what: 'check' | 'change') =>
  (call: Pick<Call, 'title'>, { name, lang, address }: Reader): Written => {
    const { subject, body } = letters[lang][what]
    const title = plain(call.title, lang)
    return { subject: say(subject, { call: title }), body: say(body, { name, call: title, address }) }
  }

/** To who may check a call: it has been written and waits. */
export const checkLetter = letterOf('check')
/** To who may publish a change of a published call: it has been written and waits. */
export const changeLetter = letterOf('change')
