import { inEveryLanguage } from '../../kit/texts.ts'

const sv = {
  matter: {
    heading: 'Ärende',
    about: 'Statsunderstöd för projektet ”{title}” i utlysningen ”{call}”.',
    number: 'Ärendenummer: {number}. Beslutsdag: {day}. Statsbidragsmyndighet: {authority}.',
  },
  parties: {
    heading: 'Parter',
    coordinator: 'Sökande och projektadministratör: {name}.',
    partners: { one: 'Delgenomförare: {names}.', other: 'Delgenomförare: {names}.' },
    alone: 'Ansökan har inga delgenomförare.',
  },
  background: {
    heading: 'Ansökan',
    sought:
      '{recipient} har sökt {sought} i understöd för ett projekt vars kostnader uppgår till {total}. Ansökan kom in {arrived}.',
    purpose: 'Ändamål: {purpose}.',
  },
  decision: {
    heading: 'Beslut',
    granted:
      '{authority} beviljar {recipient} högst {amount} i statsunderstöd för projektet ”{title}”. Understödet täcker högst {share} av de godtagbara kostnaderna.',
    rejected: '{authority} avslår ansökan. {recipient} beviljas inget understöd för projektet ”{title}”.',
    not_examined:
      '{authority} avvisar ansökan och prövar den inte i sak. {recipient} beviljas inget understöd för projektet ”{title}”.',
  },
  reasons: {
    heading: 'Motivering',
    exception: 'Skäl till undantaget: {why}',
    priority: 'I utlysningen har företräde angetts: {text}.',
    laid: '{authority} har den {day} fastställt ett företräde bland dem som nått tröskeln: {text}.',
    why: 'Skäl till företrädet: {reason}',
  },
  provisions: {
    heading: 'Tillämpade bestämmelser',
    granted: 'Statsunderstödslagen (688/2001) 5–7\u00a0§, 9–17\u00a0§, 34\u00a0§ och 35\u00a0§',
    rejected: 'Statsunderstödslagen (688/2001) 7\u00a0§ 1 mom., 11\u00a0§ 1 mom. och 34\u00a0§',
    not_examined: 'Statsunderstödslagen (688/2001) 9\u00a0§, 10\u00a0§, 11\u00a0§ 1 mom. och 34\u00a0§',
    procedure: 'Förvaltningslagen (434/2003) 43–49\u00a0§ och 54–60\u00a0§',
  },
  grant_kind: {
    heading: 'Typ av understöd',
    text: 'Understödet är ett specialunderstöd enligt 5\u00a0§ i statsunderstödslagen och beviljas för ett projekt.',
  },
  accepted_costs: {
    heading: 'Godtagbara kostnader',
    text: 'Projektets godtagbara kostnader är högst {accepted}. De sökta kostnaderna var {total}. Den godkända budgeten finns i bilaga 3.',
    partial:
      'Det beviljade understödet är mindre än det sökta. {recipient} lämnar en preciserad plan och budget, som myndigheten ska godkänna innan projektet inleds.',
  },
  incomes: {
    heading: 'Projektets inkomster',
    text: 'Inkomster av projektet minskar de godtagbara kostnaderna. Inkomster är inte självfinansiering.',
  },
  payment: {
    heading: 'Utbetalning',
    text: 'Understödet betalas till {recipient}, som förmedlar de andra genomförarnas andelar och svarar också för de förmedlade medlen. Betalningsraterna finns i bilaga 5.',
    alone: 'Understödet betalas till {recipient}. Betalningsraterna finns i bilaga 5.',
  },
  use: {
    heading: 'Användning och användningstid',
    purpose: 'Understödet får bara användas för det projekt som beslutet gäller. Ändamål: {purpose}.',
    time: 'Användningstiden är {from}–{to}. Bara kostnader som uppkommit under användningstiden godkänns.',
    property: 'För egendom som skaffas med understödet gäller begränsningarna i 13\u00a0§ i statsunderstödslagen.',
  },
  report: {
    heading: 'Redovisning',
    text: '{recipient} lämnar en redovisning av hur understödet har använts senast {day}. Redovisningen gäller alla genomförare.',
  },
  audit: {
    heading: 'Granskningsrätt',
    text: 'Myndigheten har rätt att granska mottagarens och de andra genomförarnas ekonomi och verksamhet för att övervaka hur understödet används. Mottagaren ger de uppgifter och den hjälp som granskningen kräver (16 och 17\u00a0§ i statsunderstödslagen).',
  },
  outputs: {
    heading: 'Rätt till resultaten',
    text: 'Mottagaren ser i sina avtal till att rättigheterna räcker för att andra kommuner ska kunna använda projektets resultat.',
  },
  conditions: {
    heading: 'Villkor',
    text: 'De allmänna villkoren finns i bilaga 2 och de särskilda villkoren i bilaga 6. Vid motstridighet gäller beslutet och de särskilda villkoren före de allmänna villkoren och de allmänna villkoren före ansökan.',
    always: {
      sharing: 'Mottagaren delar med sig av sina erfarenheter under projektet.',
      results: 'Mottagaren beskriver resultaten så att andra kommuner kan använda dem.',
      accounts: 'Projektets kostnader bokförs separat från övrig bokföring.',
      agreements:
        'Projektadministratören ingår med de andra genomförarna avtal enligt 7\u00a0§ 3 mom. i statsunderstödslagen.',
    },
    special: 'Särskilt villkor för detta understöd: {terms}',
  },
  appeal: {
    heading: 'Sökande av ändring',
    text: 'Omprövning av beslutet får begäras hos {authority} inom {days} dagar från delfåendet. Ändring i beslutet får inte sökas direkt genom besvär (34\u00a0§ i statsunderstödslagen). Anvisningen finns i bilaga 1.',
    enforced:
      'Beslutet ska iakttas även om ändring söks, om inte den myndighet där ändring söks bestämmer något annat (35\u00a0§ i statsunderstödslagen).',
  },
  contact: { heading: 'Mer information', text: 'Frågor om beslutet besvaras av {name}, {address}.' },
  signatures: {
    heading: 'Underskrifter',
    text: 'Ärendet har föredragits av {presenter} och avgjorts av {signer}.',
    electronic: 'Beslutet har undertecknats elektroniskt {day}.',
  },
  attachments: { heading: 'Bilagor' },
  rectification: {
    heading: 'Anvisning för begäran om omprövning',
    authority: 'Omprövning begärs hos {authority}.',
    time: 'Begäran ska göras inom {days} dagar från delfåendet av beslutet. Dagen för delfåendet räknas inte in i tiden. Om den sista dagen är en helgdag, en lördag, självständighetsdagen, första maj, julafton eller midsommarafton får begäran göras ännu nästa vardag.',
    service:
      'Beslutet delges i Talko: delfåendet sker när en mottagare öppnar beslutet, och tidpunkten antecknas. Om beslutet inte öppnas inom sju dagar delges det på annat sätt.',
    contents:
      'I begäran anger du vilket beslut som begäran gäller, hurdan omprövning du begär, på vilka grunder, samt vem som begär omprövning och kontaktuppgifterna.',
    enclosures:
      'Bifoga beslutet eller en kopia av det och de handlingar som du åberopar, om myndigheten inte redan har dem.',
    delivery:
      'Lämna begäran inom utsatt tid till myndigheten: {registry}. Begäran får lämnas elektroniskt. Avsändaren svarar för att den kommer fram i tid.',
    late: 'En begäran som kommer in för sent prövas inte.',
    barred: 'Ändring i beslutet får inte sökas direkt hos förvaltningsdomstolen (34\u00a0§ i statsunderstödslagen).',
  },
  general_terms: { heading: 'Allmänna villkor', version: 'Version {version}.' },
  budget: {
    heading: 'Sökt och godkänd budget',
    granted:
      'Godkända kostnader sammanlagt {accepted}, sökta {total}. Kostnadsslag, genomförare och år framgår av tabellen.',
    none: 'Understöd har inte beviljats, och inga kostnader har godkänts. Sökta kostnader sammanlagt {total}.',
  },
  implementers: {
    heading: 'Genomförarna och deras andelar',
    granted: '{name} ({role}): kostnader {accepted}, självfinansieringsandel {own}, understöd högst {grant}.',
    none: '{name} ({role}): sökta kostnader {applied}, sökt understöd {sought}.',
    coordinator: 'projektadministratör',
    partner: 'delgenomförare',
  },
  schedule: {
    heading: 'Betalningsrater och redovisning',
    as_called: 'Rat {cents}: {words}.',
    at_acceptance: '{cents} när mottagaren har godkänt understödet.',
    after_report: 'Högst {cents} när myndigheten har godkänt redovisningen.',
    report: 'Redovisningen lämnas senast {day}.',
  },
  special_conditions: { heading: 'Särskilda villkor' },
  data_protection: {
    heading: 'Dataskydd',
    text: '{authority} behandlar uppgifter om kontaktpersoner och undertecknare för att handlägga ärendet och övervaka understödet. Uppgifterna bevaras så länge lagen kräver. Beslutet är en offentlig handling.',
  },
} as const

/** The words of a decision. It is given in the language of the case, Finnish or Swedish (KieliL 19 §): there is no English one. */
export const letterWords = inEveryLanguage(
  {
    matter: {
      heading: 'Asia',
      about: 'Valtionavustus hankkeeseen ”{title}” haussa ”{call}”.',
      number: 'Asianumero: {number}. Päätöspäivä: {day}. Valtionapuviranomainen: {authority}.',
    },
    parties: {
      heading: 'Asianosaiset',
      coordinator: 'Hakija ja hankehallinnoija: {name}.',
      partners: { one: 'Osatoteuttaja: {names}.', other: 'Osatoteuttajat: {names}.' },
      alone: 'Hakemuksessa ei ole osatoteuttajia.',
    },
    background: {
      heading: 'Hakemus',
      sought:
        '{recipient} on hakenut avustusta {sought} hankkeeseen, jonka kustannukset ovat {total}. Hakemus saapui {arrived}.',
      purpose: 'Käyttötarkoitus: {purpose}.',
    },
    decision: {
      heading: 'Päätös',
      granted:
        '{authority} myöntää valtionavustusta enintään {amount}. Saaja on {recipient}, hanke ”{title}”. Avustus kattaa enintään {share} hyväksyttävistä kustannuksista.',
      rejected: '{authority} hylkää hakemuksen. Avustusta ei myönnetä. Hakija on {recipient}, hanke ”{title}”.',
      not_examined:
        '{authority} jättää hakemuksen tutkimatta. Avustusta ei myönnetä. Hakija on {recipient}, hanke ”{title}”.',
    },
    reasons: {
      heading: 'Perustelut',
      exception: 'Poikkeuksen syy: {why}',
      priority: 'Haussa on ilmoitettu etusija: {text}.',
      laid: '{authority} on {day} asettanut kynnyksen ylittäneille etusijan: {text}.',
      why: 'Etusijan perustelu: {reason}',
    },
    provisions: {
      heading: 'Sovelletut säännökset',
      granted: 'Valtionavustuslaki (688/2001) 5–7\u00a0§, 9–17\u00a0§, 34\u00a0§ ja 35\u00a0§',
      rejected: 'Valtionavustuslaki (688/2001) 7\u00a0§:n 1 momentti, 11\u00a0§:n 1 momentti ja 34\u00a0§',
      not_examined: 'Valtionavustuslaki (688/2001) 9\u00a0§, 10\u00a0§, 11\u00a0§:n 1 momentti ja 34\u00a0§',
      procedure: 'Hallintolaki (434/2003) 43–49\u00a0§ ja 54–60\u00a0§',
    },
    grant_kind: {
      heading: 'Avustuslaji',
      text: 'Avustus on valtionavustuslain 5\u00a0§:ssä tarkoitettu erityisavustus, ja se myönnetään hankkeeseen.',
    },
    accepted_costs: {
      heading: 'Hyväksyttävät kustannukset',
      text: 'Hankkeen hyväksyttävät kustannukset ovat enintään {accepted}. Haetut kustannukset olivat {total}. Hyväksytty talousarvio on liitteessä 3.',
      partial:
        'Myönnetty avustus on pienempi kuin haettu. {recipient} toimittaa tarkennetun suunnitelman ja talousarvion, jotka viranomainen hyväksyy ennen hankkeen aloittamista.',
    },
    incomes: {
      heading: 'Hankkeen tulot',
      text: 'Hankkeesta saadut tulot pienentävät hyväksyttäviä kustannuksia. Tulot eivät ole omarahoitusta.',
    },
    payment: {
      heading: 'Maksaminen',
      text: 'Avustus maksetaan hankehallinnoijalle, joka on {recipient}. Se välittää muiden toteuttajien osuudet ja vastaa myös välittämistään varoista. Maksuerät ovat liitteessä 5.',
      alone: 'Avustus maksetaan saajalle, joka on {recipient}. Maksuerät ovat liitteessä 5.',
    },
    use: {
      heading: 'Käyttötarkoitus ja käyttöaika',
      purpose: 'Avustuksen saa käyttää vain päätöksessä tarkoitettuun hankkeeseen. Käyttötarkoitus: {purpose}.',
      time: 'Käyttöaika on {from}–{to}. Vain käyttöaikana syntyneet kustannukset hyväksytään.',
      property: 'Avustuksella hankittavaa omaisuutta koskevat valtionavustuslain 13\u00a0§:n rajoitukset.',
    },
    report: {
      heading: 'Selvitys käytöstä',
      text: '{recipient} toimittaa selvityksen avustuksen käytöstä viimeistään {day}. Selvitys koskee kaikkia toteuttajia.',
    },
    audit: {
      heading: 'Tarkastusoikeus',
      text: 'Viranomainen saa tarkastaa saajan ja muiden toteuttajien taloutta ja toimintaa avustuksen käytön valvomiseksi. Saaja antaa tarkastuksessa tarvittavat tiedot ja avustaa siinä (valtionavustuslaki 16 ja 17\u00a0§).',
    },
    outputs: {
      heading: 'Oikeudet tuloksiin',
      text: 'Saaja huolehtii sopimuksissaan siitä, että oikeudet riittävät siihen, että muut kunnat voivat käyttää hankkeen tuloksia.',
    },
    conditions: {
      heading: 'Ehdot',
      text: 'Yleiset ehdot ovat liitteessä 2 ja erityiset ehdot liitteessä 6. Jos ne poikkeavat toisistaan, päätös ja erityiset ehdot ovat ensisijaisia yleisiin ehtoihin nähden ja yleiset ehdot hakemukseen nähden.',
      always: {
        sharing: 'Saaja jakaa kokemuksiaan hankkeen aikana.',
        results: 'Saaja kuvaa tulokset niin, että muut kunnat voivat käyttää niitä.',
        accounts: 'Hankkeen kustannuksista pidetään erillistä kirjanpitoa.',
        agreements:
          'Hankehallinnoija tekee muiden toteuttajien kanssa valtionavustuslain 7\u00a0§:n 3 momentin mukaiset sopimukset.',
      },
      special: 'Tämän avustuksen erityinen ehto: {terms}',
    },
    appeal: {
      heading: 'Muutoksenhaku',
      text: 'Oikaisua päätökseen haetaan tältä viranomaiselta: {authority}. Aika on {days} päivää tiedoksisaannista. Päätöksestä ei saa valittaa suoraan (valtionavustuslaki 34\u00a0§). Oikaisuvaatimusosoitus on liitteessä 1.',
      enforced:
        'Päätöstä noudatetaan muutoksenhausta huolimatta, jollei viranomainen, jolta muutosta haetaan, toisin määrää (valtionavustuslaki 35\u00a0§).',
    },
    contact: { heading: 'Lisätiedot', text: 'Kysymyksiin päätöksestä vastaa {name}, {address}.' },
    signatures: {
      heading: 'Allekirjoitukset',
      text: 'Asian on esitellyt {presenter} ja ratkaissut {signer}.',
      electronic: 'Päätös on allekirjoitettu sähköisesti {day}.',
    },
    attachments: { heading: 'Liitteet' },
    rectification: {
      heading: 'Oikaisuvaatimusosoitus',
      authority: 'Viranomainen, jolta oikaisua vaaditaan: {authority}.',
      time: 'Tee vaatimus {days} päivän kuluessa päätöksen tiedoksisaannista. Tiedoksisaantipäivää ei lasketa mukaan. Jos viimeinen päivä on pyhäpäivä, lauantai, itsenäisyyspäivä, vapunpäivä, jouluaatto tai juhannusaatto, vaatimuksen saa tehdä vielä seuraavana arkipäivänä.',
      service:
        'Päätös annetaan tiedoksi Talkossa: tiedoksisaanti on hetki, jolloin vastaanottaja avaa päätöksen, ja se kirjataan. Jos päätöstä ei avata seitsemän päivän kuluessa, se annetaan tiedoksi muulla tavalla.',
      contents:
        'Kerro vaatimuksessa, mitä päätöstä se koskee, millaista oikaisua vaadit ja millä perusteilla, sekä vaatimuksen tekijän nimi ja yhteystiedot.',
      enclosures: 'Liitä mukaan päätös tai sen kopio ja asiakirjat, joihin vetoat, jos ne eivät jo ole viranomaisella.',
      delivery:
        'Toimita vaatimus määräajassa viranomaiselle: {registry}. Vaatimuksen saa toimittaa sähköisesti. Lähettäjä vastaa siitä, että se saapuu ajoissa.',
      late: 'Myöhässä saapunutta vaatimusta ei tutkita.',
      barred: 'Päätöksestä ei saa valittaa suoraan hallinto-oikeuteen (valtionavustuslaki 34\u00a0§).',
    },
    general_terms: { heading: 'Yleiset ehdot', version: 'Versio {version}.' },
    budget: {
      heading: 'Haettu ja hyväksytty talousarvio',
      granted:
        'Hyväksytyt kustannukset ovat yhteensä {accepted}, haetut {total}. Kustannuslajit, toteuttajat ja vuodet ovat taulukossa.',
      none: 'Avustusta ei myönnetty, eikä kustannuksia hyväksytty. Haetut kustannukset ovat yhteensä {total}.',
    },
    implementers: {
      heading: 'Toteuttajat ja niiden osuudet',
      granted: '{name} ({role}): kustannukset {accepted}, omarahoitus {own}, avustus enintään {grant}.',
      none: '{name} ({role}): haetut kustannukset {applied}, haettu avustus {sought}.',
      coordinator: 'hankehallinnoija',
      partner: 'osatoteuttaja',
    },
    schedule: {
      heading: 'Maksuerät ja selvitys',
      as_called: 'Erä {cents}: {words}.',
      at_acceptance: '{cents}, kun saaja on hyväksynyt avustuksen.',
      after_report: 'Enintään {cents}, kun viranomainen on hyväksynyt selvityksen.',
      report: 'Selvitys toimitetaan viimeistään {day}.',
    },
    special_conditions: { heading: 'Erityiset ehdot' },
    data_protection: {
      heading: 'Tietosuoja',
      text: '{authority} käsittelee yhteyshenkilöiden ja allekirjoittajien tietoja asian käsittelyä ja avustuksen valvontaa varten. Tiedot säilytetään niin kauan kuin laki vaatii. Päätös on julkinen asiakirja.',
    },
  },
  { sv, en: sv },
)

/** Sentences that the presenter may take into the reasons, drawn from the medians. In the language of the case. */
const suggestionsSv = {
  median: 'På bedömningskriteriet ”{criterion}” fick ansökan medianen {points} av 5.',
  weighted: 'Ansökans vägda poäng är {score} av 5.',
  passed: 'Ansökan nådde tröskeln på {lowest}.',
  failed_weighted: 'Ansökan nådde inte tröskeln på {lowest}.',
  failed_criterion: 'På bedömningskriteriet ”{criterion}” blev medianen under {lowest}, vilket är tröskeln.',
  below_line: 'Anslaget räcker inte till alla projekt som nådde tröskeln. Projekt som fick högre poäng gick före.',
  best: 'Projektet har förutsättningar att förnya verksamheten, och resultaten är av allmän betydelse för kommunerna.',
} as const
export const suggestionWords = inEveryLanguage(
  {
    median: 'Arviointiperusteessa ”{criterion}” hakemus sai mediaanin {points}/5.',
    weighted: 'Hakemuksen painotettu tulos on {score}/5.',
    passed: 'Hakemus ylitti arvioinnin kynnyksen {lowest}.',
    failed_weighted: 'Hakemus ei yltänyt arvioinnin kynnykseen {lowest}.',
    failed_criterion: 'Arviointiperusteessa ”{criterion}” mediaani jäi alle kynnyksen {lowest}.',
    below_line:
      'Määräraha ei riitä kaikkiin hankkeisiin, jotka ylittivät kynnyksen. Paremman tuloksen saaneet hankkeet menivät edelle.',
    best: 'Hankkeella on edellytykset uudistaa toimintaa, ja sen tuloksilla on kunnille yleistä merkitystä.',
  },
  { sv: suggestionsSv, en: suggestionsSv },
)
