import type { Subject } from './subject.ts'

/** Digital security. */
export const security: readonly Subject[] = [
  {
    name: {
      fi: 'tietoturva ja kyberturvallisuus',
      sv: 'informationssäkerhet och cybersäkerhet',
      en: 'information and cyber security',
    },
    terms: `tietoturv, digiturv, +turvallis, kyberturv, kyber, kyberhyök, +hyökkäy, hyökätä, hakkeri, hakkeroi, hakkerit, krakker, murtautu, tietomur, murto, tietovuo, vuoto, vuotaa, haittaohj, virus, virukset, kiristysohj, kiristäj, lunnas, lunnaat, huijaus, huijari, huijauks, kalastelu, tietojenkalast, roskaposti, salasan, palomuur, suojaus, suojata, suojaut, suojassa, suojaa, turvata, turvaan, turvassa, turvallinen, turvallis, varmuuskopi, häiriö, häiriöt, häiriöti, katkos, verkkorikol, rikolli, vaara, uhka, uhat, uhkat, uhkia, riski, riskit, varautu, varautumi, toipumi,
      informationssäk, datasäkerh, cybersäk, cyber, digital säkerh, digitala säkerh, nätsäkerh, it-säkerhet, +säkerhet, säkerhet, säker, säkra, trygg, trygga, trygghet, hacka, hackad, hackare, hacker, intrång, dataintrång, angrepp, attack, attacker, läcka, läckor, läcker, läckage, skadligt program, skadeprogram, virus, utpress, lösensum, gisslanprogr, bedräger, bluff, bluffmejl, nätfiske, skräppost, lösenord, brandvägg, skydda, skyddad, skydd, säkerhetskop, störning, avbrott, nätbrott, brottsling, fara, hot, hotbild, risk, risker, beredskap, återhämt,
      information security, data security, cyber, cybersec, digital security, network security, it security, security, secure, safe, safety, safely, hack, hacked, hacker, break-in, breach, intrusion, attack, leak, leaked, leaking, malware, virus, ransom, blackmail, extort, scam, fraud, phishing, spam, password, firewall, protect, protection, back-up, backup, disruption, outage, cybercrime, criminal, danger, threat, risk, preparedness, prepared, recover, resilien`,
  },
  {
    name: {
      fi: 'harjoitukset ja testaus turvallisuudessa',
      sv: 'övningar och testning av säkerheten',
      en: 'security exercises and testing',
    },
    terms: `harjoit, harjoitus, harjoitel, kyberharj, testaa suoj, testata suoj, testaus, testata, testaami, testi, testit, kokeilla kest, auditoi, haavoittuv, tunkeutumistest, heikkoudet, heikot kohd, aukot, aukko, reikä, reiät, kestääkö, valmius, valmiust,
      övning, övningar, öva, övar, cyberövn, testa skydd, testning, testa, testar, test, =tester, granska säk, revision, sårbarhet, penetrationstest, svaghet, svaga punkter, hål, luckor, håller mot, beredskapsöv,
      exercise, exercises, drill, rehears, practise, practice for, test defence, test our def, testing, test, tests, tested, audit, vulnerab, penetration test, weakness, weak spot, hole, holes, withstand, readiness`,
  },
  {
    name: {
      fi: 'pilvi- ja SaaS-palvelujen tietoturva',
      sv: 'säkerhet i molntjänster och SaaS',
      en: 'security of cloud and SaaS services',
    },
    terms: `saas, saas-palv, pilvipalv, pilven turv, pilvi tieto, pilvessä oleva, ostettu ohjelma, ostetut ohjelm, ostettujen ohjelm, ohjelmisto palvel, toimittajan turv, toimittajien, toimittaja, elinkaari, elinkaar, koko elinkaar, hankinnasta, käyttöönotosta, poistoon, käytöstä poist, alusta loppu, vuokrattu ohjelm, tilattu ohjelm, kuukausimaksu, vuokraohjelm, ulkoistet,
      saas, saas-tjänst, molntjänst, moln säk, data i molnet, köpta program, köpt program, köper program, program som tjänst, leverantör, leverantörens, livscykel, hela livsc, från upphandling, från köp till, avveckl, från början till slut, hyrda program, hyr program, hyrd program, abonnera, prenumer, månadsavgift, utkontrakt,
      saas, software as a service, cloud service, cloud security, data in the cloud, bought software, purchased software, software we buy, buy software, vendor, supplier, life cycle, lifecycle, life-cycle, from procurement, from purchase to, decommission, start to finish, rented software, rent software, subscri, monthly fee, hosted by, outsourc`,
  },
  {
    name: {
      fi: 'tietosuoja ja tiedon turvallinen käyttö',
      sv: 'dataskydd och säker användning av information',
      en: 'data protection and safe use of information',
    },
    terms: `tietosuoj, henkilötie, yksityisy, yksityisyyd, gdpr, arkaluont, luottamuksel, salassa pid, käyttöoike, käyttövaltuu, kuka saa nähdä, väärissä käsiss, väärään paikkaan, turvallinen tieto, tiedon turv, tiedon hyödynt, hyödyntää tieto, tietoa turvallisesti, luotettava tieto, tietojen käsit, tietojen käyttö,
      dataskydd, personuppg, integritet, privat, gdpr, känslig, konfident, sekretess, användarrätt, behörighet, vem får se, fel händer, orätta händer, informationssäkra, säker information, säker data, utnyttja inform, utnyttjande av inform, använda inform, hantera uppgift, uppgifter om invån, pålitlig inform,
      data protection, personal data, privacy, gdpr, sensitive, confidential, access right, who can see, who may see, wrong hands, secure information, safe information, use information safely, safe use of, using information, handle data, handling data, trustworthy data`,
  },
]
