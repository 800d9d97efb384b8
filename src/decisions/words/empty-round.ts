import { inEveryLanguage } from '../../kit/texts.ts'

/** The page where a round in which nothing is left to decide is ended, and what its outcome tells. */
export const texts = inEveryLanguage(
  {
    title: 'Päätä kierros ilman päätöksiä',
    lead: 'Kun hakuaika on päättynyt eikä yhtään hakemusta ole, kierroksen voi päättää. Sen jälkeen haun voi arkistoida.',
    waits: {
      one: 'Haussa on {count} hakemus. Kierros päättyy, kun se on ratkaistu, siirretty, peruttu tai jätetty odottamaan.',
      other:
        'Haussa on {count} hakemusta. Kierros päättyy, kun ne kaikki on ratkaistu, siirretty, peruttu tai jätetty odottamaan.',
    },
    public: 'Haun tulos tulee kaikkien luettavaksi: siinä kerrotaan, ettei ratkaistavia hakemuksia ollut.',
    outcome: 'Haussa ei ollut ratkaistavia hakemuksia',
    outcomeHelp: 'Kierros päättyi ilman päätöksiä, eikä avustuksia myönnetty.',
    lasting: 'Kierrosta ei voi avata uudelleen. Myöhästynyttä hakemusta ei voi enää ottaa käsiteltäväksi.',
    button: 'Päätä kierros',
    refusal: {
      still_open: 'Hakuaika ei ole vielä päättynyt.',
      some_wait: 'Haussa on hakemuksia. Kierros päättyy, kun ne on ratkaistu.',
      step_not_allowed: 'Kierros on jo päättynyt.',
    },
  },
  {
    sv: {
      title: 'Avsluta omgången utan beslut',
      lead: 'När ansökningstiden har gått ut och det inte finns några ansökningar kan omgången avslutas. Sedan kan utlysningen arkiveras.',
      waits: {
        one: 'Det finns {count} ansökan i utlysningen. Omgången avslutas när den har avgjorts, överförts, återtagits eller lämnats att vänta.',
        other:
          'Det finns {count} ansökningar i utlysningen. Omgången avslutas när alla har avgjorts, överförts, återtagits eller lämnats att vänta.',
      },
      public: 'Alla kan läsa utfallet av utlysningen: där står att det inte fanns några ansökningar att avgöra.',
      outcome: 'Det fanns inga ansökningar att avgöra i utlysningen',
      outcomeHelp: 'Omgången avslutades utan beslut och inga understöd beviljades.',
      lasting: 'Omgången kan inte öppnas på nytt. En försenad ansökan kan inte längre tas till behandling.',
      button: 'Avsluta omgången',
      refusal: {
        still_open: 'Ansökningstiden har inte gått ut ännu.',
        some_wait: 'Det finns ansökningar i utlysningen. Omgången avslutas när de har avgjorts.',
        step_not_allowed: 'Omgången är redan avslutad.',
      },
    },
    en: {
      title: 'End the round without decisions',
      lead: 'Once the call has closed and there are no applications, the round can be ended. After that the call can be archived.',
      waits: {
        one: 'There is {count} application in the call. The round ends once it is decided, transferred, withdrawn or put off.',
        other:
          'There are {count} applications in the call. The round ends once all of them are decided, transferred, withdrawn or put off.',
      },
      public: 'Everybody can read the outcome of the call: it tells that there were no applications to decide.',
      outcome: 'There were no applications to decide in the call',
      outcomeHelp: 'The round ended without decisions, and nothing was granted.',
      lasting: 'The round cannot be opened again. A late application can be admitted no more.',
      button: 'End the round',
      refusal: {
        still_open: 'The call has not closed yet.',
        some_wait: 'There are applications in the call. The round ends once they are decided.',
        step_not_allowed: 'The round is over already.',
      },
    },
  },
)
