import { inEveryLanguage } from '../kit/texts.ts'

/** What the grounds of secrecy are called and where the law has them; how a part stands. */
export const words = inEveryLanguage(
  {
    ground: {
      security: 'turvajärjestelyt',
      public_business: 'julkisyhteisön liikesalaisuus',
      private_business: 'yksityinen liikesalaisuus',
      contact_details: 'henkilön yhteystieto tai olinpaikka',
      private_life: 'henkilön yksityiselämä',
      other_law: 'muu laissa säädetty peruste',
    },
    law: {
      security: 'julkisuuslaki 24\u00a0§ 1 mom. 7 kohta',
      public_business: 'julkisuuslaki 24\u00a0§ 1 mom. 17 kohta',
      private_business: 'julkisuuslaki 24\u00a0§ 1 mom. 20 kohta',
      contact_details: 'julkisuuslaki 24\u00a0§ 1 mom. 31 kohta',
      private_life: 'julkisuuslaki 24\u00a0§ 1 mom. 32 kohta',
    },
    about: {
      security:
        'Tieto kertoo tietojärjestelmien, laitteiden, tilojen tai ihmisten suojaamisesta, ja sen julkisuus heikentäisi suojaa.',
      public_business:
        'Kunnan tai muun julkisyhteisön liiketoiminnan tieto, jonka julkisuus aiheuttaisi sille vahinkoa.',
      private_business: 'Yrityksen liikesalaisuus, esimerkiksi toimittajan hinta tai ratkaisu.',
      contact_details: 'Salainen puhelinnumero tai tieto, jonka julkisuus vaarantaisi henkilön turvallisuuden.',
      private_life: 'Tieto henkilön elintavoista, perhe-elämästä tai mielipiteistä.',
      other_law: 'Julkisuuslain 24\u00a0§:n muu kohta tai muu laki. Kirjoita säännös alla olevaan kenttään.',
    },
    standing: {
      open: 'julkinen',
      asked: 'pyydetty salassa pidettäväksi, ei vielä ratkaistu',
      secret: 'salassa pidettävä',
      public: 'julkinen, viranomainen on ratkaissut',
      handlers: 'vain hakijoille ja asian käsittelijöille',
    },
    lawLabel: 'Muun perusteen säännös',
    lawHint:
      'Täytä, jos valitsit muun perusteen: laki, pykälä ja kohta. Esimerkiksi: julkisuuslaki 24\u00a0§ 1 mom. 25 kohta.',
    groundFault: 'Valitse peruste laissa',
    lawFault: { missing: 'Kirjoita, missä säännöksessä peruste on', too_long: 'Lyhennä säännös 200 merkkiin' },
    reasonTooLong: 'Lyhennä perustelu 2 000 merkkiin',
    because: '{ground} ({law})',
    covered: 'Tämä kohta on peitetty: {why}.',
    coveredText: '(peitetty)',
    coveredFile: 'Liite {number} (nimi peitetty)',
    earlierClosed: 'sen aiempi teksti on salassa pidettävä tai vielä ratkaisematta',
    forHandlers:
      'yhteystiedot ja maksutiedot ovat vain hakijoille ja asian käsittelijöille; niitä voi pyytää erikseen viranomaiselta',
    undecided: 'sitä on pyydetty pidettäväksi salassa, eikä viranomainen ole vielä ratkaissut pyyntöä',
  },
  {
    sv: {
      ground: {
        security: 'säkerhetsarrangemang',
        public_business: 'ett offentligt samfunds affärshemlighet',
        private_business: 'privat affärshemlighet',
        contact_details: 'en persons kontaktuppgift eller vistelseort',
        private_life: 'en persons privatliv',
        other_law: 'annan grund i lag',
      },
      law: {
        security: 'offentlighetslagen 24\u00a0§ 1 mom. 7 punkten',
        public_business: 'offentlighetslagen 24\u00a0§ 1 mom. 17 punkten',
        private_business: 'offentlighetslagen 24\u00a0§ 1 mom. 20 punkten',
        contact_details: 'offentlighetslagen 24\u00a0§ 1 mom. 31 punkten',
        private_life: 'offentlighetslagen 24\u00a0§ 1 mom. 32 punkten',
      },
      about: {
        security:
          'Uppgiften berättar hur informationssystem, utrustning, lokaler eller människor skyddas, och skyddet försvagas om den är offentlig.',
        public_business:
          'En uppgift om kommunens eller ett annat offentligt samfunds affärsverksamhet som skadar samfundet om den är offentlig.',
        private_business: 'Ett företags affärshemlighet, till exempel en leverantörs pris eller lösning.',
        contact_details:
          'Ett hemligt telefonnummer eller en uppgift som äventyrar en persons säkerhet om den är offentlig.',
        private_life: 'En uppgift om en persons levnadsvanor, familjeliv eller åsikter.',
        other_law:
          'En annan punkt i 24\u00a0§ i offentlighetslagen eller en annan lag. Skriv bestämmelsen i fältet nedan.',
      },
      standing: {
        open: 'offentlig',
        asked: 'begärd sekretessbelagd, ännu inte avgjord',
        secret: 'sekretessbelagd',
        public: 'offentlig, myndigheten har avgjort',
        handlers: 'bara för sökandena och dem som behandlar ärendet',
      },
      lawLabel: 'Bestämmelsen för en annan grund',
      lawHint:
        'Fyll i om du valde en annan grund: lag, paragraf och punkt. Till exempel: offentlighetslagen 24\u00a0§ 1 mom. 25 punkten.',
      groundFault: 'Välj en grund i lagen',
      lawFault: {
        missing: 'Skriv i vilken bestämmelse grunden finns',
        too_long: 'Korta ner bestämmelsen till 200 tecken',
      },
      reasonTooLong: 'Korta ner motiveringen till 2 000 tecken',
      because: '{ground} ({law})',
      covered: 'Den här punkten är täckt: {why}.',
      coveredText: '(täckt)',
      coveredFile: 'Bilaga {number} (namnet täckt)',
      earlierClosed: 'en tidigare text i den är sekretessbelagd eller ännu inte avgjord',
      forHandlers:
        'kontakt- och betalningsuppgifter är bara för sökandena och dem som behandlar ärendet; de kan begäras särskilt av myndigheten',
      undecided: 'den har begärts sekretessbelagd och myndigheten har ännu inte avgjort begäran',
    },
    en: {
      ground: {
        security: 'security arrangements',
        public_business: 'business secret of a public body',
        private_business: 'private business secret',
        contact_details: 'contact details or whereabouts of a person',
        private_life: 'private life of a person',
        other_law: 'another ground in law',
      },
      law: {
        security: 'Openness Act, section 24(1)(7)',
        public_business: 'Openness Act, section 24(1)(17)',
        private_business: 'Openness Act, section 24(1)(20)',
        contact_details: 'Openness Act, section 24(1)(31)',
        private_life: 'Openness Act, section 24(1)(32)',
      },
      about: {
        security:
          'It tells how information systems, equipment, premises or people are protected, and making it public would weaken that.',
        public_business:
          'It is about the business of a municipality or another public body and would harm it in public.',
        private_business: 'A business secret of a company, for example the price or the solution of a supplier.',
        contact_details: 'An unlisted telephone number, or what would endanger a person in public.',
        private_life: 'It is about how a person lives, about the family or opinions of a person.',
        other_law:
          'Another point of section 24 of the Openness Act, or another law. Write the provision in the field below.',
      },
      standing: {
        open: 'public',
        asked: 'asked to be secret, not decided yet',
        secret: 'secret',
        public: 'public, the authority has decided',
        handlers: 'for the applicants and those who handle the case only',
      },
      lawLabel: 'Provision of another ground',
      lawHint:
        'Fill this in if you chose another ground: the act, section and point. For example: Openness Act, section 24(1)(25).',
      groundFault: 'Choose a ground in the law',
      lawFault: {
        missing: 'Write the provision that has the ground',
        too_long: 'Shorten the provision to 200 characters',
      },
      reasonTooLong: 'Shorten the reasons to 2 000 characters',
      because: '{ground} ({law})',
      covered: 'This part is covered: {why}.',
      coveredText: '(covered)',
      coveredFile: 'Attachment {number} (name covered)',
      earlierClosed: 'an earlier text of it is secret or has not been decided yet',
      forHandlers:
        'contact and payment details are for the applicants and those who handle the case only; they can be asked of the authority separately',
      undecided: 'it has been asked to be kept secret, and the authority has not decided yet',
    },
  },
)
