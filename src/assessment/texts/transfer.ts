import { inEveryLanguage } from '../../kit/texts.ts'

/** The transfer of an application to the authority that it belongs to, as those make it who handle the case. */
export const texts = inEveryLanguage(
  {
    link: 'Siirrä toiselle viranomaiselle',
    title: 'Siirto toiselle viranomaiselle',
    lead: 'Jos asia ei kuulu tälle viranomaiselle, se siirretään viipymättä sille, jolle se kuuluu (hallintolaki 21\u00a0§).',
    effect:
      'Hakemusta ei sen jälkeen enää käsitellä täällä, eikä siirtoa voi perua. Osapuolet saavat kirjeen, ja ne näkevät syyn. Saapumisaika {arrived} säilyy rekisterissä.',
    documents:
      'Palvelu ei lähetä asiakirjoja toiselle viranomaiselle: lähetä hakemus liitteineen kirjaamosta heti. Määräaikaa on noudatettu vain, jos toinen viranomainen saa hakemuksen määräajassa.',
    to: 'Mille viranomaiselle asia kuuluu?',
    toHint: 'Kirjoita viranomaisen nimi kokonaan.',
    reason: 'Miksi asia kuuluu sille?',
    reasonHint: 'Osapuolet lukevat tämän.',
    button: 'Siirrä hakemus',
    keep: 'Älä siirrä',
    notHandled: 'Hakemusta ei käsitellä: se on päätetty, peruttu tai jo siirretty.',
    fault: {
      to: { missing: 'Kirjoita viranomaisen nimi', too_long: 'Lyhennä nimi 200 merkkiin' },
      reason: { missing: 'Kirjoita syy', too_long: 'Lyhennä syy 5 000 merkkiin' },
    },
    left: 'Perutut ja siirretyt',
  },
  {
    sv: {
      link: 'Överför till en annan myndighet',
      title: 'Överföring till en annan myndighet',
      lead: 'Om ärendet inte hör till den här myndigheten överförs det utan dröjsmål till den som det hör till (21\u00a0§ i förvaltningslagen).',
      effect:
        'Ansökan behandlas därefter inte längre här, och överföringen kan inte återtas. Parterna får ett brev, och de ser skälet. Tiden då ansökan kom in, {arrived}, står kvar i registret.',
      documents:
        'Tjänsten sänder inga handlingar till den andra myndigheten: sänd ansökan med bilagor från registratorskontoret genast. En tidsfrist har iakttagits bara om den andra myndigheten får ansökan inom fristen.',
      to: 'Till vilken myndighet hör ärendet?',
      toHint: 'Skriv myndighetens hela namn.',
      reason: 'Varför hör ärendet dit?',
      reasonHint: 'Parterna läser det här.',
      button: 'Överför ansökan',
      keep: 'Överför inte',
      notHandled: 'Ansökan behandlas inte: den är avgjord, återtagen eller redan överförd.',
      fault: {
        to: { missing: 'Skriv myndighetens namn', too_long: 'Korta ner namnet till 200 tecken' },
        reason: { missing: 'Skriv skälet', too_long: 'Korta ner skälet till 5 000 tecken' },
      },
      left: 'Återtagna och överförda',
    },
    en: {
      link: 'Transfer to another authority',
      title: 'Transfer to another authority',
      lead: 'Where the matter does not belong to this authority, it is transferred without delay to the one it belongs to (Administrative Procedure Act, section 21).',
      effect:
        'The application is not handled here after that, and the transfer cannot be undone. The parties get a letter and see the reason. The time of arrival, {arrived}, stays in the register.',
      documents:
        'The service sends no documents to the other authority: send the application with its attachments from the registry at once. A deadline has been met only if the other authority receives the application in time.',
      to: 'To which authority does the matter belong?',
      toHint: 'Write the whole name of the authority.',
      reason: 'Why does it belong there?',
      reasonHint: 'The parties read this.',
      button: 'Transfer the application',
      keep: 'Do not transfer',
      notHandled: 'The application is not handled: it is decided, withdrawn or transferred already.',
      fault: {
        to: { missing: 'Write the name of the authority', too_long: 'Shorten the name to 200 characters' },
        reason: { missing: 'Write the reason', too_long: 'Shorten the reason to 5 000 characters' },
      },
      left: 'Withdrawn and transferred',
    },
  },
)
