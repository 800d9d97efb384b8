import type { Subject } from './subject.ts'

/** Building, land and environment. */
export const built: readonly Subject[] = [
  {
    name: {
      fi: 'rakennusluvat ja rakennusvalvonta',
      sv: 'bygglov och byggnadstillsyn',
      en: 'building permits and building control',
    },
    terms: `rakennuslu, rakennusvalvon, rakennustarkast, rakentamislu, rakentamisen luv, toimenpidelu, lupa rakentaa, luvan rakent, lupahakemu, lupapiste, lupakäsittel, lupaprosess, lupapalvel, katselmu, loppukatselm, rakennuspiirust, talon rakent, omakotitalo, mökin rakent, rakentaa talo, rakentaa, rakentaja, rakennuttaja, pihasauna, autotalli, autokato, terassi, laajennus, remontti, purkulup, naapurin kuule, piirustuks, vastaava työnjohtaja, poikkeamislu,
      bygglov, bygglo, byggnadstillsyn, byggnadsinspek, byggtillstånd, byggnadslov, åtgärdstillstånd, bygga hus, bygga, byggare, bygger, husbygg, egnahemshus, villa, bastu, uthus, garage, carport, altan, tillbyggnad, renover, ritning, slutsyn, syneförrättn, granska ritning, grannhörande, undantagslov, ansöka om tillstånd, tillståndsprocess, tillståndstjänst, rivningslov, bygglovshandläggning, byggande, bygget,
      building permit, building control, building inspect, building supervis, planning permission, permit to build, construction permit, build a house, building a house, extension to, garage, sauna, cottage, terrace, house plans, drawings, blueprint, renovat, inspector, builder, homebuilder, site inspect, demolition permit, neighbour consent, permit application, permit process`,
  },
  {
    name: { fi: 'luvat ja ilmoitukset', sv: 'tillstånd och anmälningar', en: 'permits and notifications' },
    terms: `=lupa, luvat, lupia, luvan, lupaa, luvit, lupien, lupa-, lupaan, luvalla, lupahakemu, lupaprosess, lupapalvel, lupakäsit, lupa-asi, viranomaislu, ilmoitusmenett, luvanhak, hakea lupa, päätös hakemu, viranomaiskäsit,
      +tillstånd, =lov, lovet, loven, lovärende, tillståndsprocess, tillståndstjänst, tillståndshant, anmälan, anmälning, ansöka om lov, myndighetstillst, ansökning, handläggningstid,
      permit, permits, permission, licence, licens, licensing, approval, authoris, authoriz, notification`,
  },
  {
    name: {
      fi: 'rakentamisen ohjeet ja yhtenäiset tulkinnat',
      sv: 'anvisningar och gemensam praxis i byggandet',
      en: 'building guidance and shared practices',
    },
    terms: `topten, yhtenäiset käytänn, yhtenäiset tulkin, rakentamismääräy, rakentamisen ohje, ohjekort, ohjekirja, tulkintaohj, samat säännöt, samat ohjeet, eri tulkin, tulkitaan, tulkinta, tulkinnat, rakentamiskäytän, rakennusmääräy, rakentamisen käytän, käytäntö, käytännöt, rakennustarkastajien,
      topten, byggpraxis, byggbestämm, byggregler, byggföreskrift, byggnadsanvis, anvisningskort, enhetlig tolkning, gemensam praxis, samma regler, tolka, tolkar, tolkning, byggnadsordning, byggnadsinspektörer, praxis, byggande,
      building regulation, building code, building guid, guidance card, uniform interpret, interpret, same rules, shared practice, construction rules, consistent rule, building practice, inspectors agree`,
  },
  {
    name: { fi: 'kaavoitus', sv: 'planläggning', en: 'land-use planning' },
    terms: `kaavoit, kaava, kaavan, kaavat, kaavoja, kaavojen, kaavaa, kaavassa, kaavaproses, kaavaehdot, kaavaluonn, kaavatieto, kaavamuut, kaava-aine, yleiskaav, asemakaav, osayleiskaav, maakuntakaav, +kaavoit, maankäyt, tontti, tontit, tontin, tonteil, tontti-, rakennuspaik, rakennusoikeu, zoon, aluesuunnitt, yhdyskuntasuunn, kaupunkisuunn, seutusuunn, alueidenkäyt, mihin saa rakentaa, karttapohj, asuinalue, vyöhyk,
      planlägg, planlagg, =plan, planer, planen, planärende, detaljplan, generalplan, delgeneralplan, landskapsplan, markanvänd, markpoliti, områdesplan, stadsplan, regionplan, samhällsplan, stadsregion, zoner, zonering, tomt, tomten, tomter, byggrätt, byggplats, bostadsområd, planekarta, plankarta, planförslag, var får man bygga, planerare, planläggare,
      land use, land-use, zoning, zone, town plan, city plan, urban plan, spatial plan, master plan, detailed plan, local plan, general plan, local detailed, planner, plot, plots, building right, where can be built, residential area, planning document, regional planning, neighbourhood plan`,
  },
  {
    name: {
      fi: 'yleiskaava ja sen ajantasalla pito',
      sv: 'generalplan och dess underhåll',
      en: 'master plan and its upkeep',
    },
    terms: `yleiskaav, osayleiskaav, yleispiirtei, koko kaupungin suunnitel, koko kunnan suunnitel, ajantasakaav, jatkuva päivit, jatkuva ylläpi, jatkuvasti ajan tasalla, ajan tasalla, pitkän aikavälin maankäyt, vanhentunut kaava, vanhentun, päivittää kartta, päivitetään,
      generalplan, delgeneralplan, översiktsplan, översiktlig plan, översiktlig, hela kommunens plan, fortlöpande underhåll, fortlöpande, ajourhåll, uppdater, hålls aktuell, hålla aktuell, aktuell, föråldrad, kontinuerlig,
      master plan, general plan, comprehensive plan, overall plan, whole city plan, kept up to date, keep up to date, continuous mainten, continuous upkeep, continuously, constantly updat, outdated plan, out of date, long-term plan`,
  },
  {
    name: { fi: 'maankäyttö ja kestävyys', sv: 'hållbar markanvändning', en: 'sustainable land use' },
    terms: `maankäyt, maanomist, maapoliti, tonttijako, tontinluovu, tonttimyynt, maanhankin, maa-alue, kiinteistönmuodost, lohkomi, maaomaisuus, kestävä maan, metsä, pellot, maanvuokr, tontin osto, tontin varaa,
      markanvänd, markägar, markpolitik, tomtförsälj, tomtöverlåt, markförvärv, markområd, fastighetsbildn, styckning, hållbar mark, skog, åker, arrende, köpa tomt, reservera tomt, markfrågor,
      land use, land-use, land owner, landowner, land policy, land sale, plot sale, buying land, land acquisit, sustainable land, property formation, forest, fields, lease land`,
  },
  {
    name: {
      fi: 'tietomallit ja yhteentoimivuus',
      sv: 'datamodeller och interoperabilitet',
      en: 'data models and interoperability',
    },
    terms: `tietomall, tietomallipohj, vakioit, vakiomuoto, standardi, yhteentoimiv, yhteinen muoto, sama tiedostomuoto, tiedostomuo, koneluettav, tiedonsiirtomuo, siirtyy ohjelmasta, ohjelmasta toiseen, eri ohjelm, eri ohjelmist, ohjelmistosta toiseen, samassa muodossa, rakenteinen tieto, rakenteisen tiedon, skeema, rajapintamää, yhdenmukainen tieto,
      datamodell, informationsmodell, standardis, standardformat, interoperab, samma format, filformat, maskinläsbar, olika program, mellan program, från ett program till, programvaror, strukturerad data, gemensamt format, dataöverföringsform, enhetlig data, schema,
      data model, information model, standardis, standardiz, standard format, interoperab, same format, file format, machine-readable, machine readable, different software, between programs, between software, one program to another, structured data, common format, schema, exchange format`,
  },
  {
    name: {
      fi: 'kaupunkimallit ja paikkatieto',
      sv: 'stadsmodeller och geodata',
      en: 'city models and geographic data',
    },
    terms: `kaupunkimal, kaupunkimallin, 3d, 3d-mal, kolmiulott, digitaalinen kaksonen, kaksonen, paikkatie, kartta, kartat, kartan, kartalla, kartoit, karttoj, karttapalvel, karttasovel, ilmakuv, laserkeil, pistepilv, drone, koordinaat, mallinn, virtuaalimall, virtuaalinen kaupunki, katunäkym, maastomal, korkeusmal, havainnekuv, rakennusmal,
      stadsmodell, 3d-modell, 3d, tredimension, tre dimension, digital tvilling, tvilling, geodata, geografisk, lägesinformation, positionsdata, =karta, kartan, kartor, karttjänst, flygbild, drönare, laserskann, punktmoln, modellering, virtuell stad, virtuell modell, terrängmodell, visualiser,
      city model, 3d, three-dimension, three dimension, digital twin, twin, geospatial, geodata, geographic, spatial data, =map, =maps, mapping, aerial, drone, laser scan, point cloud, modelling, modeling, virtual city, virtual model, terrain, visualis, visualiz, gis`,
  },
  {
    name: {
      fi: 'kaupunkiseudun suunnittelu ja seuranta',
      sv: 'stadsregionplanering och uppföljning',
      en: 'city-region planning and monitoring',
    },
    terms: `kaupunkiseu, seudun suunn, seudullinen suunn, seutusuunn, seutu, seudun, seudulla, seudulli, naapurikuntien, yhdyskuntarakent, asuntotuotan, liikenteen kasvu, alueen kasvu, seurantatie, mittarit, mittaristo, seurataan, seuranta, seurannan,
      stadsregion, regionplaner, regional planer, region, regionen, regional, grannkommun, kringkommun, samhällsstruktur, bostadsproduk, tillväxt i region, uppfölj, mätare, indikator, följa upp,
      city region, urban region, regional plan, neighbouring municipal, metropolitan, urban structure, housing production, growth of the region, monitoring, indicator, follow up, track progress`,
  },
  {
    name: {
      fi: 'jätehuolto ja kiertotalous',
      sv: 'avfallshantering och cirkulär ekonomi',
      en: 'waste management and circular economy',
    },
    terms: `jäte, jätteen, jätteet, jätteiden, jätteitä, jättei, jätehuol, jätteenkulj, jätekulj, jätevalvon, jätepist, roska, roskat, roskien, roskis, roskakuski, roska-ast, roskakor, kaatopaik, kierräty, kiertotal, lajittel, kompost, biojät, hyötyjäte, jäteast, jäteauto, tyhjenny, likakaiv, saostuskaiv, jätevesi, jäteves, loka-auto, lokakaiv, jätelautak, romu, dumppa,
      avfall, +avfall, sopor, sopbil, sophämt, soptunn, soptipp, sopkärl, =sop, skräp, nedskräp, återvinn, cirkulär, sortera, sortering, kompost, bioavfall, avlopp, slam, slamtömn, tömning, renhållning, avstjälpning, avfallsnämnd, tunnor,
      waste, rubbish, garbage, trash, bin, bins, refuse, litter, recycl, circular econ, sorting, compost, landfill, dump, dumping, septic, sludge, sewage, bin collection, collection truck, skip`,
  },
  {
    name: {
      fi: 'ympäristönsuojelu ja valvonta',
      sv: 'miljövård och tillsyn',
      en: 'environmental protection and supervision',
    },
    terms: `ympäristönsuoj, ympäristölu, ympäristöval, ympäristötarkas, valvon, valvoja, valvoa, valvotaan, tarkastaja, tarkastuk, viranomaisvalv, päästö, melu, ilmanlaatu, vesistö, pohjaves, luonnonsuoj, luonto, hiilineutr, ilmasto, ympäristöterv,
      miljövård, miljöskydd, miljötillstånd, miljötillsyn, miljöinspekt, tillsyn, övervak, övervaka, inspektör, inspektion, kontroller, myndighetskontroll, utsläpp, buller, luftkvalitet, vattendrag, grundvatten, naturvård, natur, klimat, kolneutral, miljöhälso,
      environmental protect, environmental permit, environmental supervis, environmental inspect, supervis, oversight, monitoring, inspector, inspection, enforcement, emission, noise, air quality, groundwater, nature conserv, climate, carbon neutral`,
  },
  {
    name: {
      fi: 'kulttuuriympäristö ja rakennusperintö',
      sv: 'kulturmiljö och byggnadsarv',
      en: 'cultural environment and built heritage',
    },
    terms: `kulttuuriympär, kulttuuriperin, rakennusperin, kulttuurimaisem, perinnemaisem, muinaismuist, muinaisjään, arkeolog, vanhat rakenn, vanhoja rakenn, vanhojen rakenn, vanhat talot, vanhojen talojen, vanhoista taloista, historialli, historia, historiaa, suojeltu, suojelukoh, suojelu, suojellaan, rakennussuoj, inventoin, museo, museot, museon, museovir, maakuntamuse, kotiseutu, perinne, kartano, entisajan, menneisyy, arvokkaat rakenn, maisema, pihapiir, hirsirak, hirsital, hirsinen, aitta, aitat, vanha koulu, vanhat koulu,
      kulturmiljö, kulturarv, byggnadsarv, kulturlandskap, fornminn, fornlämn, arkeolog, gamla byggnad, gamla hus, äldre byggnad, historisk, historia, skyddad byggnad, skydda, skyddade, byggnadsskydd, inventer, museum, museer, museet, museiverket, hembygd, tradition, herrgård, kulturhistor, värdefulla byggnad, förr i tiden, landskapsbild, gårdsmiljö, gamla gård, stockhus, stockbygg, timmerhus, timrad, torp, gamla skol,
      cultural environment, cultural heritage, built heritage, cultural landscape, ancient monument, archaeolog, archeolog, old building, old house, historic, history, listed building, protected building, conservation, preserv, heritage, inventory of build, museum, local history, manor, past times, landscape, farmyard, old farm, log house, log building, timber house, barn, barns, old school`,
  },
  {
    name: {
      fi: 'kadut, liikenne ja yleiset alueet',
      sv: 'gator, trafik och allmänna områden',
      en: 'streets, transport and public areas',
    },
    terms: `katu, kadut, kadun, tiet, liikenne, liikenteen, joukkoliiken, bussi, koulukyyti, koulukulj, kuljetu, reittiopas, pysäköin, parkki, auraus, lumityö, aurata, kuoppa, katuvalo, hoitourakk, pyörätie, kevyt liiken, puisto, leikkipuist, kaivulup, yleiset alueet, matkaket, maas, kyyti, kyydit, taksi,
      =gata, gator, gatan, väg, vägar, trafik, kollektivtrafik, buss, skolskjuts, transport, reseplaner, parkering, snöröj, plog, plogning, gropar, gatubelys, gatlykt, cykelväg, park, lekpark, grävtillstånd, allmänna område, skjuts, taxi, färdtjänst, mobilitet,
      street, road, roads, traffic, public transport, bus, school transport, transport, route planner, parking, snow, plough, pothole, street light, cycle, bike, park, playground, mobility, ride, taxi`,
  },
  {
    name: {
      fi: 'kiinteistöt, energia ja vesi',
      sv: 'fastigheter, energi och vatten',
      en: 'facilities, energy and water',
    },
    terms: `kiinteistö, toimitila, tilahallin, tilojen hallin, energia, energian, sähkönkulut, lämmity, kaukoläm, sisäilma, anturi, sensor, esineiden inter, iot, vesihuol, vesilaito, vesimittar, vesijohto, talotekn, huoltokirja, kunnossapi, korjausvelk,
      fastighet, lokaler, lokalförvalt, energi, elförbruk, uppvärm, fjärrvärm, inomhusluft, sensor, sakernas inter, iot, vattenförs, vattenverk, vattenmät, vattenledn, fastighetsskötsel, underhåll av bygg, reparationsskuld,
      property, premises, facility, facilities, energy, electricity, heating, indoor air, sensor, internet of things, iot, water supply, water meter, maintenance of build`,
  },
]
