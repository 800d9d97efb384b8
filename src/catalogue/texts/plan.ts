import { inEveryLanguage } from '../../kit/texts.ts'

/** Texts of the page that finds earlier works for a whole plan. */
export const planTexts = inEveryLanguage(
  {
    title: 'Onko suunnitelmanne jo tehty?',
    lead: 'Liitä tähän koko suunnitelma tai sen osa. Talko lukee sen ja näyttää aiemmat hankkeet, jotka koskevat samaa, myös muilla kielillä.',
    label: 'Suunnitelma',
    hint: 'Suomeksi, ruotsiksi, englanniksi tai sekaisin, enintään 20 000 merkkiä. Tekstiä ei tallenneta eikä se näy osoitteessa.',
    button: 'Etsi samanlaisia hankkeita',
    empty: 'Liitä tai kirjoita teksti, jota vastaavia hankkeita etsitään.',
    long: 'Tekstissä on {count} merkkiä. Lyhennä se enintään 20 000 merkkiin.',
    found: {
      one: '{count} hanke koskee samaa',
      other: '{count} hanketta koskee samaa, läheisimmät ensin',
    },
    crumb: 'Hankkeet',
    open: 'Vertaa koko suunnitelmaa hankkeisiin',
  },
  {
    sv: {
      title: 'Har er plan redan genomförts?',
      lead: 'Klistra in hela planen eller en del av den. Talko läser den och visar tidigare projekt som gäller samma sak, också på andra språk.',
      label: 'Plan',
      hint: 'På svenska, finska, engelska eller blandat, högst 20 000 tecken. Texten sparas inte och syns inte i adressen.',
      button: 'Sök liknande projekt',
      empty: 'Klistra in eller skriv den text som liknande projekt ska sökas för.',
      long: 'Texten har {count} tecken. Korta den till högst 20 000 tecken.',
      found: {
        one: '{count} projekt gäller samma sak',
        other: '{count} projekt gäller samma sak, de närmaste först',
      },
      crumb: 'Projekt',
      open: 'Jämför en hel plan med projekten',
    },
    en: {
      title: 'Has your plan been carried out already?',
      lead: 'Paste the whole plan or a part of it. Talko reads it and shows earlier projects about the same, in other languages too.',
      label: 'Plan',
      hint: 'In Finnish, Swedish, English or a mixture, at most 20,000 characters. The text is not kept and does not show in the address.',
      button: 'Find similar projects',
      empty: 'Paste or write the text for which similar projects are to be found.',
      long: 'The text has {count} characters. Shorten it to at most 20,000 characters.',
      found: {
        one: '{count} project is about the same',
        other: '{count} projects are about the same, the nearest first',
      },
      crumb: 'Projects',
      open: 'Compare a whole plan with the projects',
    },
  },
)
