import { inEveryLanguage } from '../../kit/texts.ts'

/** Texts of the page that shows which applications of a call are about the same. */
export const alikeTexts = inEveryLanguage(
  {
    title: 'Samankaltaiset hakemukset',
    lead: 'Talko vertaa haun hakemusten otsikoita ja tekstejä toisiinsa, myös eri kielillä, ja näyttää parit, jotka näyttävät koskevan samaa. Se on vihje: lue hakemukset ja päätä itse, ovatko ne päällekkäisiä vai voisivatko hakijat tehdä yhteistyötä.',
    whoSees: 'Hakijat ja arvioijat eivät näe tätä sivua. Asiat, joissa olet esteellinen, eivät ole mukana.',
    caption: 'Hakemusparit, samankaltaisin ensin',
    pair: 'Hakemukset',
    how: 'Samankaltaisuus',
    why: 'Mistä se näkyy',
    both: 'Molemmat koskevat: {subjects}.',
    words: 'Samat sanat: {words}.',
    percent: '{share} %',
    noneTitle: 'Samankaltaisia hakemuksia ei löytynyt',
    none: {
      one: 'Talko vertasi {count} hakemuksen tekstejä.',
      other:
        'Talko vertasi {count} hakemuksen tekstejä toisiinsa. Yksikään pari ei ole niin samanlainen, että siitä kannattaisi huomauttaa.',
    },
    sameParty: 'Sama osapuoli: {names}.',
    untitled: 'Nimetön hakemus',
  },
  {
    sv: {
      title: 'Ansökningar som liknar varandra',
      lead: 'Talko jämför rubrikerna och texterna i utlysningens ansökningar med varandra, också på olika språk, och visar par som ser ut att gälla samma sak. Det är en vink: läs ansökningarna och avgör själv om de överlappar eller om sökandena kunde samarbeta.',
      whoSees: 'Sökandena och bedömarna ser inte den här sidan. Ärenden där du är jävig är inte med.',
      caption: 'Par av ansökningar, de mest lika först',
      pair: 'Ansökningar',
      how: 'Likhet',
      why: 'Var det syns',
      both: 'Båda gäller: {subjects}.',
      words: 'Samma ord: {words}.',
      percent: '{share} %',
      noneTitle: 'Inga ansökningar som liknar varandra',
      none: {
        one: 'Talko jämförde texterna i {count} ansökan.',
        other:
          'Talko jämförde texterna i {count} ansökningar med varandra. Inget par är så likt att det är värt att påpeka.',
      },
      sameParty: 'Samma part: {names}.',
      untitled: 'Ansökan utan namn',
    },
    en: {
      title: 'Applications that are alike',
      lead: 'Talko compares the titles and texts of the applications of the call with each other, across languages too, and shows pairs that seem to be about the same. It is a hint: read the applications and judge for yourself whether they overlap or whether the applicants could work together.',
      whoSees:
        'Applicants and assessors do not see this page. Cases from which you are disqualified are not part of it.',
      caption: 'Pairs of applications, the likest first',
      pair: 'Applications',
      how: 'Likeness',
      why: 'Where it shows',
      both: 'Both are about: {subjects}.',
      words: 'The same words: {words}.',
      percent: '{share}%',
      noneTitle: 'No applications that are alike',
      none: {
        one: 'Talko compared the texts of {count} application.',
        other:
          'Talko compared the texts of {count} applications with each other. No pair is so alike that it is worth pointing out.',
      },
      sameParty: 'The same party: {names}.',
      untitled: 'Untitled application',
    },
  },
)
