import { inEveryLanguage } from '../../kit/texts.ts'

export const texts = inEveryLanguage(
  {
    title: 'Mistä ohjelma alkoi', lead: 'Valtiovarainministeriö kutsui kunnat digikuntakokeiluun elokuussa 2016. Sen jatkona tulivat avustukset kuntien digihankkeisiin.',
    history: 'Tämä on historiaa: kokeilu on päättynyt, eikä siihen voi enää ilmoittautua.',
    trial: 'Digikuntakokeilu 2016', role: 'Rooli', means: 'Mitä se tarkoitti',
    roles: 'Kaksi roolia', themes: 'Kuusi aihetta', themesLead: 'Aiheet tulivat kesän 2016 alussa tehdystä kyselystä.',
    supports: 'Millaista tukea kokeilija sai', goals: 'Mihin kokeilulla pyrittiin', after: 'Mitä sen jälkeen',
    source: 'Lähde: valtiovarainministeriön tiedote {day}. Ruotsinkieliset tekstit ovat tiedotteesta sanasta sanaan, suomennos on oma käännöksemme.',
    rounds: 'Avustuskierrokset ja luvut', projects: 'Hankkeet', calls: 'Haut',
  },
  {
    sv: {
      title: 'Hur programmet började', lead: 'Finansministeriet bjöd in kommunerna till digikommunförsöket i augusti 2016. Det följdes av understöd för kommunernas digitaliseringsprojekt.',
      history: 'Det här är historia: försöket har avslutats och det går inte längre att anmäla sig.',
      trial: 'Digikommunförsöket 2016', role: 'Roll', means: 'Vad den betydde',
      roles: 'Två roller', themes: 'Sex teman', themesLead: 'Temana kom ur en enkät i början av sommaren 2016.',
      supports: 'Vilket stöd försöken fick', goals: 'Vad försöket strävade efter', after: 'Vad som hände sedan',
      source: 'Källa: finansministeriets pressmeddelande {day}. Texterna är ordagranna ur meddelandet.',
      rounds: 'Understödsomgångarna i siffror', projects: 'Projekt', calls: 'Utlysningar',
    },
    en: {
      title: 'Where the programme began', lead: 'The Ministry of Finance invited the municipalities to the digital municipality trial in August 2016. Grants for municipal digitalisation projects followed.',
      history: 'This is history: the trial has ended and it is no longer possible to enrol.',
      trial: 'Digital municipality trial 2016', role: 'Role', means: 'What it meant',
      roles: 'Two roles', themes: 'Six themes', themesLead: 'The themes came out of a survey in early summer 2016.',
      supports: 'Which support the trials were given', goals: 'What the trial was for', after: 'What came after',
      source: 'Source: release of the Ministry of Finance, {day}. The Swedish texts are those of the release, the English ones are our translation.',
      rounds: 'The rounds of grants in figures', projects: 'Projects', calls: 'Calls',
    },
  },
)
