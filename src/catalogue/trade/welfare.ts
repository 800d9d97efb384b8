import type { Subject } from './subject.ts'

/** Learning, culture, care, work. */
export const welfare: readonly Subject[] = [
  {
    name: { fi: 'taiteen perusopetus', sv: 'grundläggande konstundervisning', en: 'basic education in the arts' },
    terms: `taide, taiteen, taiteet, taideopet, taidekoul, taideainei, taideaine, taidekasv, kuvataid, kuvataide, kuvis, musiikki, musiikin, musiikkiop, soitto, soittotunti, soittotunn, soitonopet, soittaminen, soitin, soittimen, piano, viulu, kitara, tanssi, tanssikou, tanssin, baletti, teatteri, näytelm, sirkus, sirkuskou, käsityökoul, piirtämi, piirust, piirtää, maalaus, maalaa, laulu, laulaa, kuoro, sanataid, luova, luovuus, luovuut,
      konst, konstunderv, konstskol, konstnär, konsten, estetisk, bildkonst, musik, musikinst, musikskola, musikundervisn, spela instrument, instrument, spela, piano, fiol, violin, gitarr, dans, dansskol, dansa, balett, teater, drama, cirkus, hantverksskol, slöjdskol, teckning, måla, målning, sång, sjunga, kör, ordkonst, kreativ, skapande,
      art, arts, art education, art school, artist, fine art, visual art, music, music school, music lesson, instrument, playing the, piano, violin, guitar, dance, dancing, ballet, theatre, theater, drama, circus, craft, drawing, painting, paint, singing, sing, choir, creative, creativity`,
  },
  {
    name: { fi: 'koulu ja opetus', sv: 'skola och undervisning', en: 'school and teaching' },
    terms: `koulu, koulun, koulut, kouluss, koului, koulula, opetus, opetuk, opettaj, oppilas, oppilaa, oppilai, oppitunti, oppimi, oppia, luokka, luokass, sivistys, sivistyst, lukio, peruskoul, perusopet, esiopet, wilma, etäopetu, etätun, oppimisymp, lapset, lasten, lapsi, lapsille, nuoret, nuorten,
      skola, skolan, skolor, skol, undervis, lärare, läraren, elev, elever, lektion, lärande, lära, klass, klassrum, bildning, gymnas, grundskol, grundunderv, förskol, wilma, distansunderv, lärmiljö, barn, barnen, unga, ungdom,
      school, schools, teaching, teacher, pupil, pupils, student, students, lesson, lessons, classroom, learning, education, upper secondary, basic education, pre-school, remote teaching, distance learning, learning environment, children, kids, young people`,
  },
  {
    name: { fi: 'varhaiskasvatus', sv: 'småbarnspedagogik', en: 'early childhood education' },
    terms: `varhaiskasv, päiväko, päiväkod, päiväkoti, päivähoi, hoitopaik, hoitoaik, tarha, lastentarh, esikoul, pikkulap, taapero, perhepäiväh, vanhemmat, vanhempi, huoltaja,
      småbarnsped, daghem, dagis, dagvård, vårdplats, vårdtid, barnträdg, förskol, småbarn, familjedagv, föräldr, vårdnadshav,
      early childhood, day care, daycare, kindergarten, nursery, preschool, toddler, childminder, parents, guardian`,
  },
  {
    name: { fi: 'kirjastot ja kulttuuri', sv: 'bibliotek och kultur', en: 'libraries and culture' },
    terms: `kirjasto, kirjastot, kirjastoj, kirja, kirjat, lainata, lainaus, kulttuuri, kulttuurin, kulttuuripal, teatteri, museo,
      bibliotek, böcker, =bok, boken, låna, utlån, kultur, kulturen, kulturtjänst, teater, museum,
      library, libraries, book, books, borrow, lending, culture, cultural, theatre, museum`,
  },
  {
    name: { fi: 'nuoret', sv: 'unga', en: 'young people' },
    terms: `nuoriso, nuorisoty, nuoret, nuorten, nuori, nuorille, teini, etsivä nuor, nuorisotil,
      ungdom, ungdomar, ungdomsarb, ungdomsgård, unga, tonåring,
      youth, young people, teen, teenager, adolesc`,
  },
  {
    name: { fi: 'ikäihmiset ja hoiva', sv: 'äldre och omsorg', en: 'older people and care' },
    terms: `ikäihm, vanhus, vanhuks, seniori, ikäänty, eläkeläi, mummo, mummi, vaari, ukki, isoäiti, hoiva, hoivakoti, kotihoi, kotihoito, omaishoi, palvelutalo,
      äldre, åldring, senior, pension, mormor, farmor, morfar, farfar, omsorg, äldreomsorg, hemvård, hemtjänst, närståendev, servicehus,
      elderly, older people, senior, pension, grandmother, grandma, grandparent, grandfather, care home, home care, carer`,
  },
  {
    name: { fi: 'terveys ja hyvinvointi', sv: 'hälsa och välfärd', en: 'health and welfare' },
    terms: `terveys, terveyd, hyvinvoin, sote, sosiaali, sosiaalip, lääkäri, ajanvarau, sairaan, neuvola, mielenterv, päihde, hyvinvointialu,
      hälsa, hälso, välfärd, social, socialtj, läkare, tidsbest, sjukvård, rådgivningsb, mental, rusmedel, välfärdsomr,
      health, welfare, well-being, wellbeing, social service, doctor, appointment, nurse, clinic, mental health, substance`,
  },
  {
    name: { fi: 'työllisyys ja yritykset', sv: 'sysselsättning och företag', en: 'employment and businesses' },
    terms: `työllis, työtön, työttöm, työnhak, työnantaj, yritys, yritykset, yrityksi, yrittäj, elinkeino, elinkeinoel, yrityspalv, liiketil, matkailu, turist, matkailij,
      sysselsätt, arbetslös, arbetssök, arbetsgiv, företag, företagar, näringsliv, näringstj, affärslok, turism, turist, besöksnär,
      employment, unemploy, job seeker, jobseeker, employer, business, businesses, enterprise, entrepreneur, company, companies, econom develop, tourism, tourist, visitor`,
  },
]
