import type { Subject } from './subject.ts'

/** How a municipality is led and run. */
export const administration: readonly Subject[] = [
  {
    name: { fi: 'tiedolla johtaminen', sv: 'kunskapsbaserad ledning', en: 'knowledge-based management' },
    terms: `tiedolla joht, tietojoht, tietoon perust, tietoperust, tiedolla, tiedon avulla, tieto päätöks, faktat, faktoihin, fakta, luvut, lukuja, lukujen, numerot, numeroi, mittari, mittarit, mittaristo, tunnusluv, tunnusluk, raport, raportoi, dashboard, kojelau, tilannekuv, tilastot, tilasto, analyti, analys, tietovarast, tietoall, data, datan, datasta, dataa, johtamis, johtaa, johtaminen, johtaja, johtajat, johtavat, johtoryhm, johto, johdon, päättäjä, päätöksent, päätöksiä, päätökset, mutu, mututuntu, musta tuntuu, arvata, arvaus, arvail, veikkaus, tuntuma, sattuma, tuuri, tuurilla, onni, perustella, power bi, excel, seuraa talou,
      kunskapsbas, kunskapsled, faktabas, evidensbas, informationsled, beslutsunderlag, underlag för beslut, leda med, ledning, ledningen, leda, leder, ledar, chef, chefer, beslutsfatt, beslutet, fatta beslut, besluten, =beslut, fakta, siffror, siffrorna, nyckeltal, mätare, indikator, rapport, rapporter, dashboard, instrumentpanel, lägesbild, statistik, analys, analytik, datalager, datasjö, =data, magkänsl, på känn, gissa, gissar, gissning, slump, slumpen, tur, =tur, lycka, chans, kunskap, =kunskapen, power bi, excel,
      knowledge-based, knowledge based, knowledge management, evidence-based, evidence, data-driven, data driven, driven by data, informed decision, decision-making, decision making, decisions, deciding, decide, decision maker, facts, figures, numbers, key figure, indicator, metric, kpi, report, dashboard, situational picture, statistic, analytic, analysis, data warehouse, =data, management, manage, managers, leaders, leadership, lead, leading, gut feeling, intuition, guess, guesswork, guessing, luck, lucky, chance, hunch, knowledge, power bi, excel`,
  },
  {
    name: {
      fi: 'strategia ja toimintaympäristö',
      sv: 'strategi och omvärld',
      en: 'strategy and operating environment',
    },
    terms: `strateg, kuntastrat, visio, tavoitte, tavoite, pitkän aikavälin, tulevaisuuden ennak, ennakoin, toimintaympär, muutosilm, heikot signaal, skenaar, ympäröivä maailm, ympärillä tapaht, maailman muut, kumppan, yhteistyökump, sidosryhm, toimeenpan, valtuustokau, valtuusto,
      strateg, kommunstrat, vision, målsätt, =mål, målen, långsiktig, omvärld, omvärlden, omvärldsbev, omvärldsanal, framtidsspan, förändringar runt, svaga signal, scenari, världen utanför, världen runt, partner, samarbetspart, intressent, verkställ, fullmäktig,
      strateg, vision, goals, objectives, long-term goal, foresight, operating environment, horizon scan, environment analysis, changes around, outside world, world around, weak signal, scenario, partner, stakeholder, council term, council, implementation of the`,
  },
  {
    name: {
      fi: 'toiminnan ja palvelujen johtaminen',
      sv: 'ledning av verksamhet och tjänster',
      en: 'managing operations and services',
    },
    terms: `toiminnan joht, toiminnan ohja, toiminnanohj, palvelujen joht, palvelukonsep, konsepti, tuotteist, tuotteistet, palvelutuot, palvelupaket, paketoi, valmis paketti, valmis malli, valmiina palvel, malli, toimintamall, tulosjoht, johtamisjärj, laatujärj, vastuut, prosessien joht, hallintomall, organisaat,
      verksamhetsled, leda verksam, verksamhetsstyr, styrning, styra, ledning av verks, servicekonc, koncept, produktif, paketera, färdigt paket, färdig modell, tjänstepaket, verksamhetsmod, modell, resultatled, ledningssys, kvalitetssyst, ansvar, processled, organisat,
      managing operat, management of operat, running the municip, run the municip, steering, service concept, concept, productis, productiz, packaged, ready-made, ready made, off-the-shelf, off the shelf, service package, operating model, management system, quality system, responsibilit, organisation, organization`,
  },
  {
    name: { fi: 'väestöennusteet', sv: 'befolkningsprognoser', en: 'population projections' },
    terms: `väestöennust, väestö, väestön, väkiluku, väkiluvu, asukasluk, asukasluvu, asukasmäär, ennuste, ennusteet, ennust, ennustaa, ennustam, ennakoida, ikärakent, syntyvyys, syntyvyyd, syntyv, syntyy, vauva, vauvat, lasten määrä, lapsimäär, oppilasmäär, oppilaiden määrä, oppilaita, muuttoliik, muuttotap, muuttovoit, ikääntym, vanhene, kuinka monta, montako, kuinka paljon asukk, tarve tulevai, palvelutarp, tulevina vuosina, kymmenen vuoden, tulevaisuudess,
      befolkning, befolkningsprog, folkmängd, invånarantal, antal invånar, antalet invånar, prognos, prognoser, prognostis, förutse, förutspå, framskriv, åldersstruk, nativitet, födels, födda, föds, bebis, antal barn, antalet barn, elevantal, antal elever, antalet elever, flyttningsr, flyttström, flyttar, åldrande, hur många, servicebehov, framtida behov, kommande år, om tio år, framtiden,
      population, demograph, projection, forecast, predict, number of residents, number of inhabit, headcount, age structure, birth rate, births, born, babies, number of children, number of pupils, pupil numbers, how many, migration flow, moving away, ageing, aging, future need, service need, coming years, in ten years, years from now`,
  },
  {
    name: { fi: 'talous ja kirjanpito', sv: 'ekonomi och bokföring', en: 'finance and accounting' },
    terms: `talous, talouden, taloudel, taloushal, talousosas, talousjoh, kirjanpi, tilinpäät, lasku, laskut, laskuj, laskutu, ostolas, verkkolas, maksu, maksut, maksaa, maksuj, rahoitus, raha, rahat, rahan, rahoje, euro, kustannuk, kulut, menot ja, veronmaks, verot, palvelukeskus, kirjanpitäj, tositt, kuitti, kuitit,
      ekonomi, ekonomin, ekonomisk, ekonomiförv, ekonomiavd, bokför, bokslut, faktura, fakturor, faktur, e-faktura, räkning, räkningar, betal, avgift, finans, pengar, pengarna, slantar, euro, kostnad, utgift, skatter, skatt, kvitto, kvitton, verifikat, kassör,
      finance, financial, accounting, accountant, bookkeep, accounts, invoice, invoic, bill, bills, payment, paying, fee, fees, money, euro, cost, costs, expens, tax, taxes, receipt, treasurer, ledger`,
  },
  {
    name: { fi: 'talousarvio', sv: 'budget', en: 'budget' },
    terms: `talousarv, budjet, budjett, määräraha, raamit, menoraami, taloussuunn, talousesity, ensi vuoden rahat, ensi vuoden meno, ensi vuoden tal, rahojen jako, rahanjako, excel-tauluk, taulukko, taulukot, taulukoi, valtuutet, rahankäytön suunn, mihin rahat, taseet,
      budget, budgetförs, budgetpro, budgetbok, budgetering, anslag, ramar, ekonomiplan, nästa års pengar, nästa års utgift, nästa års ekonomi, fördela pengar, penningfördel, kalkylblad, exceltabell, tabell, tabeller, vart pengarna, pengarna går, fullmäktigeled,
      budget, appropriation, spending plan, spending, next year's money, next year's spending, annual plan, financial plan, allocate money, where the money, spreadsheet, excel sheet, councillor`,
  },
  {
    name: { fi: 'henkilöstöhallinto', sv: 'personalförvaltning', en: 'human resources' },
    terms: `henkilöst, henkilöstöhal, hr, henkilöstöasi, työntekij, palkka, palkat, palkanl, palkanmaks, rekryt, työvuor, työvuorot, loma, lomat, poissaol, sijais, sijaist, perehdyt, työsuhde, työsopim, työaika, matkalas,
      personal, personalförv, personaladm, hr, anställ, arbetstag, lön, löner, lönen, löneutb, rekryter, arbetsskift, semester, frånvaro, vikari, introduk, anställningsförh, arbetsavtal, arbetstid, reseräk,
      human resource, hr, personnel, staff admin, payroll, salary, salaries, wages, recruit, shift, shifts, holiday, absence, sick leave, substitute, onboarding, employment contract, working hours, travel expens`,
  },
  {
    name: {
      fi: 'ohjelmistorobotiikka ja automaatio',
      sv: 'programvarurobotik och automatisering',
      en: 'robotic automation',
    },
    terms: `ohjelmistorobot, +robot, robotti, robotit, robotiikk, rpa, automaat, automaatio, automatis, automatiso, automaattis, rutiini, rutiinit, rutiinity, rutiininom, toistuva, toistuvat, toistuvia, tylsä, tylsät, mekaani, konee, koneelle, kone tekee, kone hoita, koneet tekemään, tekee itsestään, itsestään, käsityö, käsityötä, käsin, käsin tehtäv, manuaali, työvaihe, työvaiheet,
      programvarurobot, +robot, robot, robotik, rpa, automat, automation, automatis, automatiser, rutin, rutiner, rutinarbet, rutinmäss, upprepa, återkommande, tråkig, tråkiga, mekanisk, maskin, maskiner, maskinen gör, sköter sig själv, av sig själv, handarbete, för hand, manuell, arbetsmoment, programrobot,
      software robot, robot, robotic, rpa, automat, routine, repetitive, repeat, boring, dull, tedious, mechanical, machine do, machines do, machine, by itself, by hand, manual, manually, work step, keying`,
  },
  {
    name: {
      fi: 'pilvipalvelut ja tehokkuus',
      sv: 'molntjänster och effektivitet',
      en: 'cloud services and efficiency',
    },
    terms: `pilvi, pilven, pilveen, pilvess, pilvest, pilvet, pilvip, saas, palvelin, palvelimet, palvelime, konesal, konesali, serveri, microsoft 365, office 365, m365, o365, google, teams, sharepoint, ulkoistet, tehokk, tehost, tehokas, nopeut, nopeam, sujuv, sujuvoit, tuottav, säästää aik, säästöt, säästöj, ajansääst, turha työ, hukka, lean, prosessit kuntoon, it-ympärist,
      moln, molnet, molntj, molnproc, saas, server, servrar, serverrum, datahall, microsoft 365, office 365, m365, o365, google, teams, sharepoint, utkontrakt, effektiv, effektivis, effektivitet, snabbare, snabba upp, smidig, smidigare, produktiv, spara tid, tidsbespar, inbesparing, onödigt arb, slöseri, lean, it-miljö,
      cloud, saas, server, servers, server room, data centre, data center, microsoft 365, office 365, m365, o365, google, teams, sharepoint, outsourc, hosted, efficien, streamlin, faster, speed up, smoother, productiv, save time, saving time, time saving, savings, waste of time, lean, it environment`,
  },
  {
    name: {
      fi: 'digiosaaminen ja koulutus',
      sv: 'digital kompetens och utbildning',
      en: 'digital skills and training',
    },
    terms: `osaam, digiosaam, digitaid, tietotekniikkatai, tietotekniikkataid, it-taid, ict-osaam, ict, tvt, taidot, taitoj, taito, taidon, osata, osaa, osaavat, osaami, ei osata, ei osaa, oppia, oppii, opetella, opettaa, opett, opas, perehty, koulut, koulutta, kouluttaut, koulutuks, kurssit, valmennu, valmenn, digituki, digitue, tuki, tukea, tuen, tukihenkil, lähituki, it-tuki, mentor, vertaistuk, ekosyst, verkosto, kehittyä, edelläkävij,
      kompetens, digital kompet, digikompet, färdighet, datakunsk, datafärdigh, it-kunnand, it-kunskap, ikt, ikt-kunsk, kunnande, kunna använd, kunskaper, lära sig, lär sig, lära ut, inlärning, utbilda, utbildning, fortbild, kurs, kurser, handled, handledn, coach, digistöd, digitalt stöd, stödja, stöd, =stöd, stödperson, datorvana, mentor, kamratstöd, ekosystem, nätverk, föregång, vägvis,
      competenc, digital skill, skill, skills, it skill, computer skill, ict, know-how, know how to use, able to use, learn, learning how, teach, train, training, course, coaching, digital support, support, tech support, it support, helping staff, mentor, peer support, ecosystem, network, forerunner, pioneer, lead the way`,
  },
  {
    name: {
      fi: 'työkulttuuri ja työhyvinvointi',
      sv: 'arbetskultur och arbetsmiljö',
      en: 'working culture and environment',
    },
    terms: `työkulttuur, toimintakulttuur, kulttuurimuutos, työympär, työyhtei, työhyvinv, työpaikka, työpaikal, työtavat, työtapoj, työtapa, uudet työtav, työnteko, työn teke, etäty, hybridity, etänä, kotoa töi, muutosvastar, pelko, pelkää, pelkäävät, pelätä, arastel, innost, innostu, asenne, asenteet, asenteit, myönteis, motivaat, motivoi, jaksamin, jaksaa, henkilökun, työkaver, kollega, esihenkil, esimies, muutosjoht, rohkais,
      arbetskultur, verksamhetskultur, kulturförändr, arbetsmiljö, arbetsgemensk, arbetsplats, arbetshäls, välbefinn, välmående, trivsel, trivas, arbetssätt, sätt att arbeta, sättet att arbeta, distansarb, hybridarb, på distans, jobba hem, jobbet, jobba, förändringsmot, motstånd, rädsla, rädd, rädda, oro, entusias, attityd, inställning, positiv, digitalvän, motivation, motivera, orka, personalen, medarbetar, kolleg, chef, förändringsled, uppmuntra,
      working culture, work culture, workplace culture, organisational culture, culture change, working environment, work environment, workplace, at work, well-being at work, wellbeing at work, ways of working, way of working, remote work, hybrid work, telework, work from home, working from home, resistance, afraid, fear, scared, anxious, enthus, attitude, mindset, positive, motivat, morale, employees, staff, colleague, supervisor, change management, encourag`,
  },
  {
    name: {
      fi: 'asianhallinta ja arkistointi',
      sv: 'ärendehantering och arkivering',
      en: 'case management and records',
    },
    terms: `asianhall, asiankäsit, asiakirj, asiakirjahall, arkist, arkisto, kirjaam, kirjaamo, diaari, dokumen, tiedonhall, tiedonohj, tiedoston, asiavihk, hallintopäät, pöytäkirj, esityslist, käsittelyvaih, missä vaiheessa, vaiheessa, eteneekö, etenem, asian etenem, mapit, mappi, kansio, kansiot, paperiarkis, säilyt, julkisuus, julkisuud, julkisuusl, salass, salaisia,
      ärendehant, ärendets, handläggning av ären, handläggs, =ärende, ärenden, ärendet, handling, handlingar, handlingen, dokument, dokumenthant, arkiv, arkiver, registratur, diarie, diarium, informationshant, informationsst, protokoll, föredragningsl, i vilket skede, skede, hur långt, hur det går, behandlas, behandling, pärm, pärmar, mapp, mappar, förvar, offentlig, offentlighet, sekretess, hemlig,
      case management, case handling, document, documents, records, record-keeping, archive, archiving, registry, register office, filing, information management, minutes, agenda, what stage, which stage, progress of, how far, status of, binder, folders, folder, retention, publicity, public access, openness, confidential, secrecy, handled, being handled`,
  },
  {
    name: {
      fi: 'päätöksenteon ja suunnitelmien avoimuus',
      sv: 'offentlighet och öppenhet',
      en: 'openness of plans and decisions',
    },
    terms: `julkisuus, julkisuud, julkinen, julkiset, julkisesti, julkiseksi, avoimuu, avoim, avoin hallin, läpinäkyv, nähtävil, nähdä päät, näkyvii, kuulutus, kuulutu, tietopyyn, avoin data, avoimen dat, avoimena dat, suunnitelmat nähtäv, nähtävänä, hankkeiden käsit, hankkeet ja suunn, seurata hankk, kaikkien nähtäv, saada tietää,
      offentlig, offentlighet, offentliga, öppenhet, öppen förvalt, öppna data, öppen data, transparen, insyn, till påseende, påseende, kungör, begäran om info, synlig, synliga, syns, se beslut, ta del av, få veta, följa med, följa projekt, planer synl,
      publicity, public access, public view, made public, open to the public, openness, open govern, transparen, on display, public notice, information request, open data, visible, see what is planned, see the plans, see decisions, follow project, follow the progress, find out what`,
  },
  {
    name: { fi: 'kokoukset ja luottamushenkilöt', sv: 'möten och förtroendevalda', en: 'meetings and elected members' },
    terms: `kokous, kokouks, sähköinen kokous, etäkokous, valtuusto, valtuutet, lautakun, kunnanhall, luottamushenk, poliitik, puheenjohtaj,
      möte, möten, mötet, sammanträde, distansmöte, fullmäktig, nämnd, nämnder, kommunstyr, förtroendeval, politiker, ordförande,
      meeting, meetings, remote meeting, council, councillor, board, committee, elected, politician, chair`,
  },
  {
    name: { fi: 'prosessit ja yhtenäistäminen', sv: 'processer och förenhetligande', en: 'processes and harmonising' },
    terms: `prosess, proses, yhtenäist, yhdenmukaist, yhtenäinen tap, yhteinen tapa, samalla taval, vakioida, uudist, alustojen uud, vanha järjest, vanhat järjest, vanhentuneet järj, järjestelmäuud, järjestelmän vaiht, työkalu, työkalut, työväline, kokonaisarkkit, arkkitehtuur,
      process, processer, förenhetlig, enhetlig, gemensamt sätt, på samma sätt, standardis, moderniser, förnya, gamla system, föråldrade syst, gammalt system, systembyte, byta system, verktyg, redskap, övergripande arkitek, arkitektur,
      process, processes, harmonis, harmoniz, unify, uniform, common way, same way, standardis, modernis, moderniz, renew, old system, legacy, outdated system, replace system, tool, tools, enterprise architect, architecture`,
  },
  {
    name: { fi: 'kuntien yhteistyö', sv: 'samarbete mellan kommuner', en: 'cooperation between municipalities' },
    terms: `kuntayhteist, kuntien yhteist, yhteistyö, yhteistyön, kuntarajat, kuntarajo, kuntarajan, rajojen yli, rajat ylit, ylikunnal, naapurikun, naapurin kanssa, naapurit, seudulli, alueelli, pienet kunn, pienissä kunn, pieni kunta, pienten kunt, pienten kaup, pikkukaup, pikkukun, pieni väki, yhdessä naap, jaettu, jakaa virk, resurssien jak, yhteinen työntek, maakunnal, maakunta, alueen kunn, lounais, pohjois, etelä, itä, länsi,
      kommunsamarb, samarbete mellan, samarbete, samarbeta, samverka, samverkan, kommungräns, över gräns, gränsöver, grannkommun, grannen, regional, region, små kommun, liten kommun, lilla kommun, små städer, små orter, småstäd, mindre kommun, tillsammans med gran, dela på, delad, gemensam tjänstem, landskap, kommunerna i,
      cooperation between, cooperat, collaborat, inter-municipal, intermunicipal, municipal border, municipal boundar, across border, across boundar, cross-border, neighbouring, neighboring, neighbour municip, regional, region, small municipal, small town, small towns, tiny municip, share staff, sharing staff, shared staff, pool resourc, province, northern, southern`,
  },
  {
    name: { fi: 'hankinnat ja sopimukset', sv: 'upphandling och avtal', en: 'procurement and contracts' },
    terms: `hankint, hankinta, kilpailut, tarjouspyy, tarjous, sopimu, sopimukset, toimittaj, puitesop, ostaminen, ostopalv, järjestelmätoimit,
      upphandl, inköp, anskaff, konkurrensut, anbud, offert, avtal, kontrakt, leverantör, ramavtal,
      procurement, purchas, tender, contract, supplier, vendor, framework agreement, bidding`,
  },
]
