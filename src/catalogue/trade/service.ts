import type { Subject } from './subject.ts'

/** Services to residents, and how the two talk with each other. */
export const service: readonly Subject[] = [
  {
    name: {
      fi: 'sähköiset lomakkeet ja hakemukset',
      sv: 'elektroniska blanketter och ansökningar',
      en: 'electronic forms and applications',
    },
    terms: `+lomak, kaavake, kaavakk, kaavakke, blanket, hakemuspohj, hakemus, hakemuks, hakemust, paperiloma, paperihakem, paperilla, paperil, paperi, papereita, paperit, tulosta, tulostaa, skannata, kynä, täyttää, täyttämi, täytettäv, täytet, allekirjoit, pdf, ilmoittautumi, anomu, anoa, kenttä, kentät, tiedot valmiiksi, esitäyt, käsittelyproses,
      +blankett, formulär, +formul, ansökan, ansöknin, ansöker, ansöka, papper, papperet, på papper, pappersblankett, skriva ut, printa, skanna, skriva under, underteckn, fylla i, fyller i, ifyll, förifyll, pdf, anmälningsblank, anhållan, anhålla, =fält, penna, lämna in,
      =form, =forms, e-form, application form, paper form, paperwork, on paper, paper, print out, scan, sign and, fill in, filling in, fill out, filling out, questionnaire form, pdf, prefilled, pre-filled, submit an application, apply online, template, field`,
  },
  {
    name: { fi: 'sähköinen asiointi', sv: 'e-tjänster', en: 'e-services' },
    terms: `+asioint, asioin, asioida, asioiminen, asiointipalvel, verkkopalvel, nettipalvel, sähköinen palvel, sähköiset palvel, sähköisten palvel, digipalvel, digitaaliset palvel, ~hoitaa netissä, ~netissä, ~netin kautta, ~internetissä, ~verkossa, kotisohvalta, ~kotoa käsin, ~kotoa, virastossa käymä, virastoon, virasto, jonottaa, jono, jonot, luukku, luukulla, yhden luukun, itsepalvel, kellon ympäri, vuorokauden ympäri, ympäri vuorokaud, virka-ajan ulkop, palvelukanav,
      e-tjänst, etjänst, e tjänst, elektronisk tjänst, elektroniska tjänst, nättjänst, webbtjänst, digital tjänst, digitala tjänst, uträtta ären, uträtta, sköta ären, ~sköta på nätet, ~på nätet, ~på webben, ~via nätet, ~internet, ~hemifrån, hemma i soffan, soffan, ämbetsverk, kommunkontor, kontoret, köa, kö, köer, lucka, luckan, självbetjän, självservice, dygnet runt, utanför kontorstid, servicekanal, kanaler,
      e-service, eservice, online service, digital service, electronic service, web service, ~on the web, ~online, ~over the internet, ~internet, ~from home, from the sofa, municipal office, town hall, office hours, queue, queuing, counter, self-service, self service, around the clock, 24/7, one-stop, service channel`,
  },
  {
    name: {
      fi: 'asukkaat mukaan kehittämään palveluja',
      sv: 'invånare och kommuner med i utvecklingen av tjänster',
      en: 'developing services together',
    },
    terms: `yhteiskehit, yhdessä kehit, kehitetään yhdessä, kehittää yhdessä, mukana kehit, mukaan kehit, mukaan suunnit, mukaan rakent, asukkaat mukaan, käyttäjät mukaan, käyttäjien kanssa, käyttäjälähtö, asiakasläht, palvelumuotoil, muotoilu, työpaj, testata käyttäj, testaus käyttäj, kokeilu, kokeillaan, pilotoi, pilotti, kuntayhteistyö,
      gemensam utveckl, utveckla tillsammans, utvecklas tillsammans, samskap, samutveckl, med i utveckl, delta i utveckl, med och utveckl, med och planera, med och bygga, med och forma, användardriven, användarna med, kundorienter, kundcentr, servicedesign, tjänstedesign, workshop, verkstad, testa med, pilot, försök, kommunsamarbet, gemensamt,
      co-develop, codevelop, co-creat, cocreat, develop together, jointly develop, joint development, take part in develop, involved in develop, part of develop, user-driven, user driven, user-cent, customer-orient, customer orient, customer-cent, service design, workshop, pilot, trial, design together`,
  },
  {
    name: { fi: 'asiakaspalvelu ja neuvonta', sv: 'kundservice och rådgivning', en: 'customer service and advice' },
    terms: `asiakaspalv, neuvont, neuvoa, neuvoo, neuvoja, palvelupist, puhelinpalv, puhelinvaih, vaihde, puhelu, puhelut, puhelin, puhelim, soittaa, soittaj, soittav, soitot, soittel, yhteydenot, yhteyttä, ottaa yhteyt, palaute, palautetta, palautteen, vastata kysym, vastaa kysym, vastauks, vastaus, vastaa, kysymyks, kysymyst, kysyä, kysyy, kysyvät, tiedustel, palvelunumer, sähköpost, asiakas, asiakkaat, asiakkai, palvella, palvelee, palvelutisk, tiski,
      kundservice, kundtjänst, kundbetjän, rådgiv, rådgivning, servicepunkt, serviceställe, telefonväx, växeln, telefonsamt, samtal, telefon, telefonen, ringa, ringer, ringde, uppring, kontakta, kontakt, ta kontakt, feedback, respons, återkoppl, svara på frågor, svara, svarar, svar, frågor, frågar, fråga, förfråg, betjäna, betjän, bemötande, kund, kunder, kundernas, e-post, mejl, disk, disken,
      customer service, customer care, helpdesk, help desk, service desk, call centre, call center, phone, phones, telephone, call, calls, calling, ring, advice, guidance to resid, enquir, inquir, contact, feedback, answer questions, answer, answers, reply, replies, questions, question, ask, asks, asking, customer, client, email, serve, service point`,
  },
  {
    name: { fi: 'chatbotit ja keskustelurobotit', sv: 'chattbotar och dialogrobotar', en: 'chatbots' },
    terms: `chat, chatti, chatin, chatbot, chattibo, chattirobot, +botti, =botti, botit, botteja, bottien, keskustelurobot, +robot, robotti, palvelubot, virtuaaliavust, virtuaaliass, virtuaalineuvo, virtuaalinen neuvo, tekoälyavust, automaattinen vastaus, automaattiset vastaus, automaattivastau, vastaa automaatt, vastaa itse, kone vastaa, koneen kanssa, vastata yöllä, yöllä, öisin, keskellä yötä, viikonlop, vastausautom, jutella, juttelee, juttelu, keskustella, keskustelu, keskustelee, puhua koneelle, toistuviin kysym, samoihin kysym, samat kysym, usein kysyt,
      chatt, chatta, chattar, chattbot, chatbot, chattrobot, dialogrobot, +robot, robot, =bot, botar, boten, virtuell assist, virtuell rådgiv, digital assistent, virtuell medarb, automatiska svar, automatiskt svar, svara automat, svarar automat, svarar av sig, svara av sig, maskin som svarar, maskin svarar, dator svarar, prata med en maskin, dialog, samtala, konverser, nattetid, på natten, mitt i natten, nätter, veckosl, helger, samma frågor, vanliga frågor, återkommande frågor, upprepade frågor,
      chat, chats, chatting, chatbot, chatbots, =bot, =bots, robot, conversational, virtual assist, virtual agent, automatic answer, automated answer, automatic repl, automated repl, answers automat, machine answer, machine that answers, computer answer, computer that answers, talk to a computer, talking to a machine, at night, in the middle of the night, weekend, same questions, frequently asked, faq, repeated questions, dialogue`,
  },
  {
    name: { fi: 'osallisuus ja vaikuttaminen', sv: 'delaktighet och inflytande', en: 'participation and influence' },
    terms: `osallisu, osallistu, osallista, +osallis, vaikuttam, vaikuttaa, vaikutusmahd, kuulla asukk, asukkaiden kuule, asukaskysel, kysely, kyselyt, kansalaisaloi, kuntalaisaloit, aloite, aloitt, äänestä, äänestys, osallistuva budjet, demokrat, lähidemokr, mielipid, mielipit, kertoa mielip, sanoa mielip, ideoida, ideat, ehdotuks, ehdottaa, asukasraati, raati, asukasil, asukastilais, asukkaiden ääni, ääni kuulu, ääni kuuluv, sananvalta, sanoa sanan, mukaan päättä, päättämään, tulla kuulluksi, kuulluksi, yhteisölli, vuorovaikut,
      delaktig, delaktighet, deltagan, deltag, deltar, delta, medborgarinfly, inflytande, påverka, påverkan, påverkning, höra invånar, invånarenkät, enkät, enkäter, medborgarinit, invånarinit, initiativ, rösta, röstning, omröst, medborgarbudget, deltagande budget, demokrati, närdemokrat, åsikt, åsikter, tycka till, tycker, säga sin mening, säga vad, idéer, förslag, invånarråd, medborgarråd, dialogmöt, invånarmöt, gör sin röst, röst hörd, bli hörd, komma till tals, med och besluta, interakt, växelverk, gemenskap,
      participat, involve, involvement, engage, engagement, inclusion, influenc, have a say, say in, their say, hear resident, resident survey, survey, citizen initiative, initiative, vote, voting, participatory budget, democra, opinion, opinions, suggest, suggestion, ideas, resident panel, citizens panel, voice heard, be heard, listen to, take part, interact, community`,
  },
  {
    name: {
      fi: 'viestintä, verkkosivut ja julkaiseminen',
      sv: 'kommunikation, webbplatser och publicering',
      en: 'communication, websites and publishing',
    },
    terms: `viestin, viestii, viestimi, tiedottam, tiedott, tiedote, tiedotteet, verkkosiv, kotisiv, nettisiv, nettisivusto, +sivusto, sivut, sivuilta, julkaisualust, julkaisujärj, julkaist, julkais, sisällönhall, wordpress, sosiaalinen med, somessa, somekanav, somen, uutiskirj, ilmoitustaul, kohdennet, kohdent, kohderyhm, oikeille ihmisille, oikeat ihmiset, mainost, mainonta, markkin, brändi, intranet, selkokiel, uutise, kertoa palveluista, kerrotaan,
      kommunika, kommunicer, informera, information till, informat, meddeland, webbplats, webbsid, hemsid, hemsida, sajt, publiceringsplatt, publikationsplatt, publicer, innehållshant, wordpress, sociala medier, facebook, nyhetsbrev, anslagstavla, målgrupp, rätt person, rätta person, riktad, rikta, marknadsför, reklam, varumärke, intranät, lättläst, nyheter, berätta om,
      communicat, informing, inform resid, tell resid, telling people, website, web site, homepage, home page, web pages, publishing, publish, publication platf, content manag, wordpress, social media, facebook, newsletter, notice board, target group, audience, right people, tailored, personalis, marketing, advertis, brand, intranet, plain language, news`,
  },
  {
    name: {
      fi: 'tapahtumat, harrastukset ja koulutustarjonta',
      sv: 'evenemang, hobbyer och utbildningsutbud',
      en: 'events, hobbies and courses',
    },
    terms: `tapahtum, tapahtumakal, tapahtumatie, harrast, harrastuks, harraste, harrastustie, kurssi, kurssit, kursse, kurssitar, kansalaisopis, työväenopis, koulutustiet, koulutustarj, koulutuks, vapaa-ai, vapaa-aja, kalenter, menovink, menot, mitä tehdä, tekemistä, konsert, näyttely, kerho, kerhot, kerhoja, seurat, liikuntaseur, liikunta, liikuntapai, urheilu, urheilus, jumppa, tilavarau, vuorovarau, varauskal, mökki, tapahtumien, illanviet, mitä tapahtuu, treenit, yhdistys, yhdistyks,
      evenemang, händelse, händer på, vad händer, vad som händer, hobby, hobbyer, fritid, fritids, kurs, kurser, kursutbud, medborgarinst, arbetarinst, utbildningsdata, utbildningsutb, utbildning, kalender, evenemangskal, konsert, utställ, klubb, klubbar, förening, idrott, idrottsplat, gym, motion, lokalbokn, bokning, boka, på kvällen, hitta på, aktivitet, träning,
      event, events, event calendar, hobby, hobbies, leisure, pastime, free time, spare time, course, courses, evening class, adult education, education data, calendar, what's on, what is on, whats on, things to do, happening, concert, exhibition, club, clubs, association, sport, sports, gym, booking, book a, activities, activity`,
  },
  {
    name: { fi: 'saavutettavuus', sv: 'tillgänglighet', en: 'accessibility' },
    terms: `saavutett, esteettöm, esteetön, esteellis, esteitä, vammais, vammaiset, vamma, näkövamm, sokea, sokeat, sokeiden, sokeille, näkörajoit, heikkonäkö, kuulovamm, kuuro, ruudunluki, selkokiel, helppokäyt, helppo käyttää, helppo lukea, kaikille sopiv, kaikille käyt, yhdenvert, toimintaesteis, toimintarajo, wcag, apuväline, iäkkäät, iäkkäil, kielivähem, jokainen pysty, jokainen voi,
      tillgänglig, tillgänglighet, hinder, hinderfri, handikap, funktionshind, funktionsneds, synskad, synned, blind, blinda, hörselskad, döv, döva, skärmläs, lättläst, lättanvän, lätt att använ, lätt att läsa, likvärd, jämlik, wcag, hjälpmed, alla kan använ, alla ska kunna, alla kunna, rullstol,
      accessib, barrier, disabil, disabled, impair, blind, visually, deaf, hearing loss, screen reader, easy to read, easy to use, plain language, equal access, wcag, assistive, usable by everyone, everyone can use, wheelchair, for all people`,
  },
  {
    name: {
      fi: 'kunnan vetovoima ja elinvoima',
      sv: 'attraktionskraft och livskraft',
      en: 'attractiveness and vitality',
    },
    terms: `vetovoim, elinvoim, houkuttel, houkuttelev, pitovoim, muuttaa kunta, muuttaja, uusia asukkaita, lisää asukkaita, saada asukkaita, paluumuutt, väestökato, viihtyisä, asukashankin, maineen, imago, kestävä kunta, kestävä kehitys, kestävyys, kestäv, tulevaisuuden kunta, hyvä asua, hyvä paikka asua,
      attraktiv, attraktion, dragning, livskraft, lockande, locka, lockar, nya invånare, fler invånare, inflytt, flytta hit, återflytt, utflytt, befolkningsminsk, trivsam, rykte, image, hållbar kommun, hållbar utveckl, hållbarhet, hållbar, bra att bo, god plats att bo, bra plats att bo,
      attractive, attractiveness, vitality, appeal, new residents, more residents, attract people, attract new, move here, moving in, pull factor, depopul, population decline, image of, reputation, sustainable municipal, sustainable develop, sustainab, good place to live, nice place to live`,
  },
  {
    name: { fi: 'mobiilipalvelut', sv: 'mobila tjänster', en: 'mobile services' },
    terms: `mobiili, kännyk, älypuhel, puhelimess, puhelimella, puhelimeen, puhelinsovel, sovellus, sovelluks, appi, appia, appin, äppi, äpp, äppä, tasku, taskus, taskuun, taskut, mukana kulke, kulkee mukana, qr, tekstiviest,
      mobil, mobilen, mobilapp, mobiltelefon, smarttelefon, smartphone, =app, appen, appar, applikation, ficka, fickan, fickform, luren, lur, alltid med, textmeddel, sms,
      mobile, smartphone, cell phone, phone app, =app, =apps, pocket, on your phone, on the phone, on my phone, handset, on the go, text message, sms`,
  },
  {
    name: {
      fi: 'Suomi.fi ja valtion yhteiset palvelut',
      sv: 'Suomi.fi och statens gemensamma tjänster',
      en: 'Suomi.fi and the shared services of the state',
    },
    terms: `suomi.fi, suomi fi, suomifi, palvelutietovar, tietovaranto, tunnistautu, tunnistus, kirjautu, kirjautumi, pankkitunnu, valtuud, valtuuks, puolesta-asio, toisen puolesta, puolesta asioi, digitaalinen postilaat, postilaatik, viestit-palv, kansallinen palvel, kansalliset palvel, valtakunnalli, valtion palvelut, valtion yhteis, palveluväylä, dvv, digi- ja väestötietovir, väestörekister, kirje, kirjeet, kirjeitä, posti, postitse, virallinen posti,
      suomi.fi, suomi fi, suomifi, servicedatalag, informationslag, identifier, legitimer, inloggning, logga in, loggar in, bankkod, bankid, fullmakt, befullmäkt, å någons vägnar, för någon annan, digital brevlåda, brevlåda, brev, myndighetspost, post, posten, nationella tjänst, statens tjänst, statens gemens, rikstäck, servicekanal, informationsled, mdb, befolkningsreg,
      suomi.fi, suomi fi, suomifi, service data, finnish service catalogue, identificat, log in, login, sign in, authenticat, bank credential, mandate, authoris, on behalf, behalf of, digital mailbox, mailbox, official mail, letters, letter, national service, national portal, state service, shared national, government service, data exchange layer`,
  },
  {
    name: { fi: 'integraatiot ja rajapinnat', sv: 'integrationer och gränssnitt', en: 'integrations and interfaces' },
    terms: `integra, rajapin, liitty, liittää järjest, yhdistää järjest, järjestelmien väli, järjestelmät keskustel, järjestelmät juttel, järjestelmät puhu, järjestelmät eivät, tiedonsiir, tiedonvaih, tiedot siirty, tieto siirty, tieto kulk, tieto ei kul, kopioidaan, kopioida, näppäillä, naputella, kahteen kert, kahteen järjest, moneen järjest, monta järjest, käsin siirt, palveluväyl, modulaar, moduuli, modul, palikka, palikois, rakennuspalik, osista koottav, mikropalv, koodattu yhteen, avoin lähdek, alusta,
      integra, gränssnitt, koppla ihop, koppla samman, sammankoppl, knyta ihop, systemen pratar, system pratar, systemen talar, system talar, prata med varandra, tala med varandra, dataöverför, överför, informationsutbyt, informationen rör, flytta data, kopiera, knappa in, mata in, dubbelt, två gånger, flera system, många system, olika system, modulär, modul, byggsten, byggkloss, kloss, bitar, mikrotjänst, öppen källkod, plattform,
      integra, interface, api, apis, connect system, connecting system, link system, systems talk, talk to each other, talk to one another, data transfer, data exchange, data flows, information flow, copy and paste, copying, retype, retyping, typed twice, enter twice, twice, several system, many system, separate system, modular, module, building block, lego, microservice, open source, platform`,
  },
  {
    name: { fi: 'älykkäät palvelut', sv: 'smarta tjänster', en: 'smart services' },
    terms: `älykk, äly, älykäs, älykyl, älykaup, älykunta, smart, fiksu, fiksut, fiksumm, nokkel, ennakoivat palv, ennakoiva, tekoäly, koneoppim, älyratkais, älyteknolog, it-älykäs, tietotekn, teknologi, teknolog,
      smart, smarta, smarta kommun, smart stad, intelligent, klok, kloka, it-smart, proaktiv, förutseende, artificiell intell, maskininlär, smarta lösn, teknologi, teknik, informationsteknik, datateknik,
      smart, clever, intelligent, smart city, smart municipality, it-smart, proactive, artificial intell, machine learning, ai, technology, tech-savvy, information technology, computing`,
  },
  {
    name: { fi: 'maaseutu ja kylät', sv: 'landsbygd och byar', en: 'countryside and villages' },
    terms: `maaseu, maaseudu, maaseudul, maalla, maalaiskun, maalais, kylä, kylät, kylien, kylissä, kylässä, kyläl, haja-asut, syrjäseu, syrjäi, harvaan asut, periferi, maatila, maanvilj, viljelij, pitkien matkojen, pitkät matkat, pitkät etäi, etäisyy, laajakaist, valokuitu, kuituver, nettiyhteys, verkkoyhtey, mökkiläi,
      landsbygd, landsort, på landet, glesbygd, glest, =by, byar, byn, byarna, lantbruk, bonde, bönder, jordbruk, avlägs, långa avstånd, avstånd, periferi, bredband, fiber, uppkoppl, nätförbind, stugägare, sommargäst,
      countryside, rural, village, villages, remote area, sparsely, outlying, far from town, long distances, distance, periphery, farm, farmer, agricultur, broadband, fibre, fiber, internet connection`,
  },
  {
    name: {
      fi: 'monikielisyys, maahanmuutto',
      sv: 'flerspråkighet, invandring',
      en: 'multilingual services, immigration',
    },
    terms: `monikiel, kaksikiel, kieliversio, käännö, käänt, tulkkau, tulkki, maahanmuut, maahanmuuttaj, kotout, kotoutumi, pakolai, ulkomaalai, vieraskiel,
      flerspråk, tvåspråk, språkversion, översätt, översättn, tolkning, tolk, invandr, integration av invandr, flykting, utlänn, främmande språk,
      multilingual, bilingual, language version, translat, interpreter, immigra, migrant, refugee, newcomer, foreigner`,
  },
]
