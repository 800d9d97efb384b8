import { inEveryLanguage } from '../../kit/texts.ts'

/** What applicants read about an application that arrived after closing. */
export const lateTexts = inEveryLanguage(
  {
    closed: 'Hakuaika on päättynyt',
    closedText: 'Haku päättyi {closes}. Myöhästynyttä hakemusta ei yleensä tutkita.',
    sendNow:
      'Jos lähettäminen viivästyi palvelun katkon tai muun painavan syyn takia, voit lähettää sen nyt: lähetysyritys ja sen aika tallennetaan, ja viranomainen päättää, otetaanko hakemus käsiteltäväksi.',
    theySend:
      'Jos lähettäminen viivästyi palvelun katkon tai muun painavan syyn takia, hankehallinnoijan ({coordinator}) allekirjoittaja voi lähettää sen nyt. Viranomainen päättää, otetaanko hakemus käsiteltäväksi.',
    lacking:
      'Hakemuksesta puuttuu tietoja, eikä niitä voi enää lisätä. Siksi sitä ei voi lähettää. Jos katko tai muu painava syy esti sinua täydentämästä sitä, ota yhteyttä viranomaiseen: yhteystiedot ovat haun sivulla.',
    supplemented:
      'Hakemuksesta puuttuu vastauksia. Ne viranomainen pyytää täydennyksenä, jos se ottaa hakemuksen käsiteltäväksi.',
    button: 'Lähetä hakuajan jälkeen',
    tried: 'Hakemus saapui hakuajan jälkeen',
    triedText:
      'Se yritettiin lähettää {at}. Hakemus on tallessa sellaisena kuin se silloin oli. Viranomainen ei ole ottanut sitä käsiteltäväksi.',
    tellYou: 'Kerro alla, miksi lähettäminen viivästyi: viranomainen lukee sen.',
    tellThey: 'Hankehallinnoijan ({coordinator}) allekirjoittaja kertoo viranomaiselle, miksi lähettäminen viivästyi.',
    earlier: { one: '{count} aiempi selvitys', other: '{count} aiempaa selvitystä' },
    showing: 'Miksi hakemus myöhästyi?',
    showingHint:
      'Kerro, mitä tapahtui ja milloin, ja millä sen voi todeta: esimerkiksi palvelun virheilmoitus, kuvakaappauksen aika tai verkkokatko. Lähettäjä vastaa siitä, että hakemus tulee perille ajoissa (hallintolaki 17\u00a0§).',
    save: 'Tallenna selvitys',
    shown: 'Selvityksesi myöhästymisestä',
    shownBy: '{who}, {at}',
    saved: 'Selvitys on tallennettu. Viranomainen näkee sen.',
    refusal: {
      text_missing: 'Kirjoita, miksi hakemus myöhästyi',
      text_too_long: 'Lyhennä selvitys 5 000 merkkiin',
      nothing_late: 'Hakemusta ei ole yritetty lähettää hakuajan jälkeen.',
      admitted_already: 'Hakemus on jo otettu käsiteltäväksi.',
    },
    admitted: 'Saapui hakuajan jälkeen, otettu käsiteltäväksi',
    admittedText: 'Hakemus saapui {arrived}. {who} otti sen käsiteltäväksi {at}.',
    ground: {
      outage: 'Peruste: palvelu oli poissa käytöstä {from} – {to} (laki sähköisestä asioinnista 10\u00a0§).',
      showing: 'Peruste: hakijan selvitys, erityisen painava syy.',
    },
    reason: 'Syy: {reason}',
  },
  {
    sv: {
      closed: 'Ansökningstiden har gått ut',
      closedText: 'Ansökningstiden gick ut {closes}. En försenad ansökan prövas i regel inte.',
      sendNow:
        'Om sändningen försenades av ett avbrott i tjänsten eller av något annat vägande skäl kan du sända den nu: försöket och tiden sparas, och myndigheten avgör om ansökan tas upp till behandling.',
      theySend:
        'Om sändningen försenades av ett avbrott i tjänsten eller av något annat vägande skäl kan projektadministratörens ({coordinator}) undertecknare sända den nu. Myndigheten avgör om ansökan tas upp till behandling.',
      lacking:
        'Ansökan saknar uppgifter som inte längre kan läggas till. Därför kan den inte sändas. Om ett avbrott eller något annat vägande skäl hindrade dig att fylla i dem, kontakta myndigheten: kontaktuppgifterna finns på utlysningens sida.',
      supplemented:
        'Ansökan saknar svar. Myndigheten begär dem som komplettering om den tar upp ansökan till behandling.',
      button: 'Sänd efter ansökningstiden',
      tried: 'Ansökan kom in efter ansökningstiden',
      triedText:
        'Den försöktes sändas {at}. Ansökan finns kvar så som den var då. Myndigheten har inte tagit upp den till behandling.',
      tellYou: 'Berätta nedan varför sändningen försenades: myndigheten läser det.',
      tellThey:
        'Projektadministratörens ({coordinator}) undertecknare berättar för myndigheten varför sändningen försenades.',
      earlier: { one: '{count} tidigare redogörelse', other: '{count} tidigare redogörelser' },
      showing: 'Varför blev ansökan försenad?',
      showingHint:
        'Berätta vad som hände och när, och hur det kan visas: till exempel tjänstens felmeddelande, tiden på en skärmdump eller ett avbrott i nätet. Avsändaren svarar för att ansökan kommer fram i tid (förvaltningslagen 17\u00a0§).',
      save: 'Spara redogörelsen',
      shown: 'Er redogörelse för förseningen',
      shownBy: '{who}, {at}',
      saved: 'Redogörelsen är sparad. Myndigheten ser den.',
      refusal: {
        text_missing: 'Skriv varför ansökan blev försenad',
        text_too_long: 'Korta ner redogörelsen till 5 000 tecken',
        nothing_late: 'Ansökan har inte försökts sändas efter ansökningstiden.',
        admitted_already: 'Ansökan har redan tagits upp till behandling.',
      },
      admitted: 'Kom in efter ansökningstiden, upptagen till behandling',
      admittedText: 'Ansökan kom in {arrived}. {who} tog upp den till behandling {at}.',
      ground: {
        outage:
          'Grund: tjänsten var ur bruk {from} – {to} (lagen om elektronisk kommunikation i myndigheternas verksamhet 10\u00a0§).',
        showing: 'Grund: sökandens redogörelse, ett synnerligen vägande skäl.',
      },
      reason: 'Skäl: {reason}',
    },
    en: {
      closed: 'The application period has ended',
      closedText: 'The call closed on {closes}. A late application is as a rule not examined.',
      sendNow:
        'If sending was delayed by an outage of the service or another weighty reason you can send it now: the attempt and its time are kept, and the authority decides whether the application is admitted.',
      theySend:
        'If sending was delayed by an outage of the service or another weighty reason the signatory of the coordinator ({coordinator}) can send it now. The authority decides whether the application is admitted.',
      lacking:
        'The application lacks data that can no longer be added. That is why it cannot be sent. If an outage or another weighty reason kept you from completing it, write to the authority: its contacts are on the page of the call.',
      supplemented:
        'The application lacks answers. The authority asks for them as a supplement if it admits the application.',
      button: 'Send after the deadline',
      tried: 'The application arrived after the deadline',
      triedText:
        'It was tried to be sent on {at}. The application is kept as it was then. The authority has not admitted it.',
      tellYou: 'Tell below why sending was delayed: the authority reads it.',
      tellThey: 'The signatory of the coordinator ({coordinator}) tells the authority why sending was delayed.',
      earlier: { one: '{count} earlier text', other: '{count} earlier texts' },
      showing: 'Why was the application late?',
      showingHint:
        'Tell what happened and when, and how it can be seen: for example an error message of the service, the time of a screenshot, a network failure. The sender answers for the application arriving in time (Administrative Procedure Act, section 17).',
      save: 'Save what you show',
      shown: 'What you show about the delay',
      shownBy: '{who}, {at}',
      saved: 'What you show has been saved. The authority sees it.',
      refusal: {
        text_missing: 'Write why the application was late',
        text_too_long: 'Shorten to 5 000 characters',
        nothing_late: 'The application has not been tried to be sent after the deadline.',
        admitted_already: 'The application has been admitted already.',
      },
      admitted: 'Arrived after the deadline, admitted',
      admittedText: 'The application arrived on {arrived}. {who} admitted it on {at}.',
      ground: {
        outage: 'Ground: the service could not be reached {from} – {to} (Act on electronic services, section 10).',
        showing: 'Ground: what the applicant showed, a particularly weighty reason.',
      },
      reason: 'Reason: {reason}',
    },
  },
)
