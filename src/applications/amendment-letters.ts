import type { Amendment } from '../calls/amendment.ts'
import { writtenMoment } from '../kit/dates.ts'
import type { Lang } from '../kit/lang.ts'
import { inEveryLanguage, say } from '../kit/texts.ts'
import { plain, type Words } from '../kit/words.ts'
import type { Written } from './letters.ts'

const letters = inEveryLanguage(
  {
    subject: {
      correction: 'Hakua on oikaistu: {call}',
      extension: 'Hakuaikaa on jatkettu: {call}',
      cancellation: 'Haku on peruttu: {call}',
      form: 'Hakemuslomake on muuttunut: {call}',
    },
    said: {
      correction: 'Hakua "{call}", johon organisaatiollasi on hakemus, oikaistiin {at}.',
      extension:
        'Hakuaikaa haussa "{call}", johon organisaatiollasi on hakemus, jatkettiin {at}. Hakuaika päättyy nyt {closes}.',
      cancellation: 'Haku "{call}", johon organisaatiollasi on hakemus, peruttiin {at}.',
      form: 'Haun "{call}" hakemuslomakkeesta julkaistiin uusi versio {at}. Luonnoksenne on jo uudella lomakkeella, ja vastauksenne ovat tallessa niissä kysymyksissä, joita kysytään edelleen. Tarkistakaa luonnos ennen lähettämistä. Jo lähetetty hakemus pysyy sillä lomakkeella, jolla se lähetettiin.',
    },
    unsent:
      'Luonnostanne ei voi enää lähettää, mutta voitte vielä lukea ja kopioida sen. Kerromme kirjeellä, milloin se poistetaan.',
    lapses:
      'Organisaatiosi hakemus {number} on vastaanotettu. Se raukeaa, koska haku on peruttu: sitä ei käsitellä eikä siitä tehdä avustuspäätöstä. Hakemus säilyy asiarekisterissä. Teidän ei tarvitse tehdä mitään.',
    body: 'Hei {name}\n\n{what}\n\nSyy: {reason}\n\nLue haun sivulta, mitä on muuttunut: {address}\n\nTalko',
  },
  {
    sv: {
      subject: {
        correction: 'Utlysningen har rättats: {call}',
        extension: 'Ansökningstiden har förlängts: {call}',
        cancellation: 'Utlysningen har ställts in: {call}',
        form: 'Ansökningsblanketten har ändrats: {call}',
      },
      said: {
        correction: 'Utlysningen "{call}", där din organisation har en ansökan, rättades {at}.',
        extension:
          'Ansökningstiden i utlysningen "{call}", där din organisation har en ansökan, förlängdes {at}. Ansökningstiden går nu ut {closes}.',
        cancellation: 'Utlysningen "{call}", där din organisation har en ansökan, ställdes in {at}.',
        form: 'En ny version av ansökningsblanketten i utlysningen "{call}" publicerades {at}. Ert utkast är redan på den nya blanketten, och era svar finns kvar på de frågor som fortfarande ställs. Gå igenom utkastet innan ni sänder det. En ansökan som redan har sänts behåller den blankett som den sändes med.',
      },
      unsent:
        'Ert utkast kan inte längre sändas, men ni kan ännu läsa och kopiera det. Vi skriver till er om när det tas bort.',
      lapses:
        'Er ansökan {number} har tagits emot. Den förfaller eftersom utlysningen har ställts in: den behandlas inte och inget beslut om understöd fattas. Ansökan finns kvar i ärenderegistret. Ni behöver inte göra något.',
      body: 'Hej {name}\n\n{what}\n\nOrsak: {reason}\n\nLäs på utlysningens sida vad som har ändrats: {address}\n\nTalko',
    },
    en: {
      subject: {
        correction: 'The call has been corrected: {call}',
        extension: 'The period has been extended: {call}',
        cancellation: 'The call has been cancelled: {call}',
        form: 'The application form has changed: {call}',
      },
      said: {
        correction: 'The call "{call}", in which your organisation has an application, was corrected on {at}.',
        extension:
          'The period of the call "{call}", in which your organisation has an application, was extended on {at}. It now closes on {closes}.',
        cancellation: 'The call "{call}", in which your organisation has an application, was cancelled on {at}.',
        form: 'A new version of the application form of the call "{call}" was published on {at}. Your draft is on the new form already, and your answers are kept in the questions that are still asked. Look the draft over before you send it. An application that has been sent keeps the form that it was sent with.',
      },
      unsent:
        'Your draft can no longer be sent, but you can still read and copy it. We shall write to you when it is to be removed.',
      lapses:
        'Your application {number} was received. It lapses because the call has been cancelled: it is not handled, and no decision on a grant is made. The application stays in the register. You need not do anything.',
      body: 'Dear {name}\n\n{what}\n\nReason: {reason}\n\nRead on the page of the call what has changed: {address}\n\nTalko',
    },
  },
)

/** A published change of the call, and where the call is read. */
export type ChangedCall = {
  readonly title: Words
  readonly closesAt: Date | null
  readonly amendment: Pick<Amendment, 'kind' | 'madeAt' | 'reason'>
  readonly addressIn: (lang: Lang) => string
  /** The case of the application that the letter is about; null where it was never sent. */
  readonly caseNumber: string | null
}

/** To the people of every party with an application in a call that was changed after publication; of a cancelled one also what becomes of theirs. */
export function amendmentLetter(
  { title, closesAt, amendment, addressIn, caseNumber }: ChangedCall,
  { name, lang }: { readonly name: string; readonly lang: Lang },
): Written {
  const [t, call] = [letters[lang], plain(title, lang)]
  const at = writtenMoment(amendment.madeAt, lang)
  const closes = closesAt === null ? '' : writtenMoment(closesAt, lang)
  const reason = plain(amendment.reason, lang)
  const said = say(t.said[amendment.kind], { call, at, closes })
  const fate = caseNumber === null ? t.unsent : say(t.lapses, { number: caseNumber })
  const what = amendment.kind === 'cancellation' ? `${said}\n\n${fate}` : said
  return {
    subject: say(t.subject[amendment.kind], { call }),
    body: say(t.body, { name, what, reason, address: addressIn(lang) }),
  }
}
