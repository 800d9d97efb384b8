import { inEveryLanguage } from '../../kit/texts.ts'

/** Texts of the page that finds earlier works for a whole plan. */
export const planTexts = inEveryLanguage(
  {
    title: 'Onko suunnitelmanne jo tehty?',
    lead: 'Liitä tähän koko suunnitelma tai sen osa. Talko lukee sen ja näyttää aiemmat työt, jotka koskevat samaa, myös muilla kielillä: avustetut hankkeet, käyttöön otettavat ratkaisut sekä sen, mitä kunnat ja viranomaiset ovat tehneet ilman avustusta.',
    label: 'Suunnitelma',
    hint: 'Suomeksi, ruotsiksi, englanniksi tai sekaisin, enintään 20 000 merkkiä. Tekstiä ei tallenneta eikä se näy osoitteessa.',
    button: 'Etsi samanlaisia töitä',
    empty: 'Liitä tai kirjoita teksti, jota vastaavia töitä etsitään.',
    long: 'Tekstissä on {count} merkkiä. Lyhennä se enintään 20 000 merkkiin.',
    found: {
      one: '{count} työ koskee samaa',
      other: '{count} työtä koskee samaa, läheisimmät ensin',
    },
    crumb: 'Hankkeet',
    cut: 'Haku luki tekstistäsi 300 ensimmäistä merkkiä. Pidemmällä tekstillä voit hakea suunnitelman sivulla.',
    open: 'Vertaa koko suunnitelmaa aiempiin töihin',
  },
  {
    sv: {
      title: 'Har er plan redan genomförts?',
      lead: 'Klistra in hela planen eller en del av den. Talko läser den och visar tidigare arbeten som gäller samma sak, också på andra språk: projekt med understöd, lösningar att ta i bruk och det som kommuner och myndigheter har gjort utan understöd.',
      label: 'Plan',
      hint: 'På svenska, finska, engelska eller blandat, högst 20 000 tecken. Texten sparas inte och syns inte i adressen.',
      button: 'Sök liknande arbeten',
      empty: 'Klistra in eller skriv den text som liknande arbeten ska sökas för.',
      long: 'Texten har {count} tecken. Korta den till högst 20 000 tecken.',
      found: {
        one: '{count} arbete gäller samma sak',
        other: '{count} arbeten gäller samma sak, de närmaste först',
      },
      crumb: 'Projekt',
      cut: 'Sökningen läste de 300 första tecknen av din text. Med en längre text kan du söka på sidan för planer.',
      open: 'Jämför en hel plan med tidigare arbeten',
    },
    en: {
      title: 'Has your plan been carried out already?',
      lead: 'Paste the whole plan or a part of it. Talko reads it and shows earlier works about the same, in other languages too: funded projects, solutions to take into use, and what municipalities and authorities have made without a grant.',
      label: 'Plan',
      hint: 'In Finnish, Swedish, English or a mixture, at most 20,000 characters. The text is not kept and does not show in the address.',
      button: 'Find similar works',
      empty: 'Paste or write the text for which similar works are to be found.',
      long: 'The text has {count} characters. Shorten it to at most 20,000 characters.',
      found: {
        one: '{count} work is about the same',
        other: '{count} works are about the same, the nearest first',
      },
      crumb: 'Projects',
      cut: 'The search read the first 300 characters of your text. A longer one can be asked on the page for plans.',
      open: 'Compare a whole plan with earlier works',
    },
  },
)
