import { inEveryLanguage } from '../kit/texts.ts'

export const words = inEveryLanguage(
  {
    phase: {
      draft: 'Luonnos', scheduled: 'Tulossa', open: 'Avoinna', closed: 'Hakuaika päättynyt', in_assessment: 'Arvioitavana',
      decided: 'Päätetty', archived: 'Päättynyt', cancelled: 'Peruttu',
    },
    grantKind: { project: 'Hankeavustus', trial: 'Kokeiluavustus', start_up: 'Käynnistysavustus' },
    applicantKind: { municipality: 'Kunnat', joint_authority: 'Kuntayhtymät' },
    costType: {
      personnel: 'Henkilöstökulut', travel: 'Matkakulut', premises: 'Toimitilavuokrat', services: 'Palvelut', materials: 'Aineet ja tarvikkeet',
    },
    duty: { presenter: 'Esittelijä', assessor: 'Arvioija', decision_maker: 'Ratkaisija' },
    standing: { primary: 'ensisijainen', emphasised: 'painotettiin', also_considered: 'otettiin myös huomioon' },
    part: {
      basics: 'Perustiedot', purposes: 'Käyttötarkoitukset ja tavoitteet', exclusions: 'Rajaukset', applicants: 'Kuka voi hakea', money: 'Raha',
      criteria: 'Arviointiperusteet', conditions: 'Ehdot', timetable: 'Aikataulu', faq: 'Kysymykset ja vastaukset', people: 'Ihmiset',
    },
  },
  {
    sv: {
      phase: {
        draft: 'Utkast', scheduled: 'Kommande', open: 'Öppen', closed: 'Ansökningstiden har gått ut', in_assessment: 'Under bedömning',
        decided: 'Avgjord', archived: 'Avslutad', cancelled: 'Inställd',
      },
      grantKind: { project: 'Projektunderstöd', trial: 'Försöksunderstöd', start_up: 'Startunderstöd' },
      applicantKind: { municipality: 'Kommuner', joint_authority: 'Samkommuner' },
      costType: {
        personnel: 'Personalkostnader', travel: 'Resekostnader', premises: 'Lokalhyror', services: 'Tjänster', materials: 'Material och förnödenheter',
      },
      duty: { presenter: 'Föredragande', assessor: 'Bedömare', decision_maker: 'Beslutsfattare' },
      standing: { primary: 'i första hand', emphasised: 'betonades', also_considered: 'beaktades också' },
      part: {
        basics: 'Grunduppgifter', purposes: 'Ändamål och syften', exclusions: 'Avgränsningar', applicants: 'Vem kan söka', money: 'Pengar',
        criteria: 'Bedömningskriterier', conditions: 'Villkor', timetable: 'Tidtabell', faq: 'Frågor och svar', people: 'Personer',
      },
    },
    en: {
      phase: {
        draft: 'Draft', scheduled: 'Coming', open: 'Open', closed: 'Closed for applications', in_assessment: 'In assessment',
        decided: 'Decided', archived: 'Ended', cancelled: 'Cancelled',
      },
      grantKind: { project: 'Project grant', trial: 'Trial grant', start_up: 'Start-up grant' },
      applicantKind: { municipality: 'Municipalities', joint_authority: 'Joint municipal authorities' },
      costType: {
        personnel: 'Personnel', travel: 'Travel', premises: 'Rents of premises', services: 'Services', materials: 'Materials and supplies',
      },
      duty: { presenter: 'Presenting official', assessor: 'Assessor', decision_maker: 'Decision-maker' },
      standing: { primary: 'first of all', emphasised: 'emphasised', also_considered: 'also considered' },
      part: {
        basics: 'Basics', purposes: 'Purposes and aims', exclusions: 'Exclusions', applicants: 'Who can apply', money: 'Money',
        criteria: 'Criteria', conditions: 'Conditions', timetable: 'Timetable', faq: 'Questions and answers', people: 'People',
      },
    },
  },
)
