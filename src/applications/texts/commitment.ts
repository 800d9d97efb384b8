import { inEveryLanguage } from '../../kit/texts.ts'

export const commitmentTexts = inEveryLanguage(
  {
    title: 'Mikä on muuttunut sitoumuksen jälkeen',
    sums: 'Muuttuneet summat',
    what: 'Mitä',
    was: 'Sitouduitte',
    is: 'Nyt',
    change: 'Muutos',
    cost: '{cost} {year}',
    tasks: 'Tehtävät: mikä on poistettu ja mikä lisätty',
  },
  {
    sv: {
      title: 'Vad som har ändrats efter åtagandet',
      sums: 'Ändrade summor',
      what: 'Vad',
      was: 'Ert åtagande',
      is: 'Nu',
      change: 'Ändring',
      cost: '{cost} {year}',
      tasks: 'Uppgifterna: vad som har strukits och vad som har lagts till',
    },
    en: {
      title: 'What has changed since the commitment',
      sums: 'Sums that have changed',
      what: 'What',
      was: 'You committed to',
      is: 'Now',
      change: 'Change',
      cost: '{cost} {year}',
      tasks: 'Tasks: what was taken out and what was added',
    },
  },
)
