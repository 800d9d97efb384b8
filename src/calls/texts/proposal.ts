import { inEveryLanguage } from '../../kit/texts.ts'

/** The criteria that we propose for a call like one of the real rounds. */
export const texts = inEveryLanguage(
  {
    title: 'Valmis ehdotus perusteiksi',
    means:
      'Painoarvot, ydinperusteet ja pisteiden kuvaukset ovat Talkon ehdotus kunkin vuoden haun kaltaiseen hakuun. Ne eivät ole lähteistä: hauissa niitä ei ole julkaistu. Ehdotus täyttää vain sen, mikä puuttuu, ja tallentuu vasta, kun tallennat.',
    take: 'Ota vuoden {round} haun ehdotus',
    others: 'Muiden vuosien hakujen ehdotukset',
    taken: 'Vuoden {round} haun ehdotus on lomakkeella',
    unsaved:
      'Mitään ei ole vielä tallennettu. Se, minkä olit kirjoittanut, on ennallaan. Lue ehdotus, muokkaa sitä ja tallenna. Oma peruste, jota ehdotuksessa ei ole, tarvitsee painon, tai tyhjennä sen rivi.',
  },
  {
    sv: {
      title: 'Ett färdigt förslag till kriterier',
      means:
        'Vikterna, kärnkriterierna och beskrivningarna av poängen är Talkos förslag för en utlysning som liknar den som ordnades respektive år. De kommer inte från källorna: i utlysningarna publicerades de inte. Förslaget fyller bara i det som saknas och sparas först när du sparar.',
      take: 'Ta förslaget för utlysningen {round}',
      others: 'Förslag för andra års utlysningar',
      taken: 'Förslaget för utlysningen {round} finns i formuläret',
      unsaved:
        'Inget har sparats ännu. Det du hade skrivit är oförändrat. Läs förslaget, ändra i det och spara. Ett eget kriterium som inte finns i förslaget behöver en vikt; annars töm dess rad.',
    },
    en: {
      title: 'Criteria ready to take',
      means:
        'The weights, the core criteria and the meanings of the points are what Talko proposes for a call like that of each year. They are not from the sources: the calls did not publish them. A proposal fills in only what is missing, and is saved only when you save.',
      take: 'Take the proposal for the call of {round}',
      others: 'Proposals for the calls of other years',
      taken: 'The proposal for the call of {round} is in the form',
      unsaved:
        'Nothing is saved yet. What you had written is as it was. Read the proposal, change it and save. A criterion of your own that is not in the proposal needs a weight; otherwise empty its row.',
    },
  },
)
