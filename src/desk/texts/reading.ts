import { inEveryLanguage } from '../../kit/texts.ts'

/** Pages that are only read. A line that begins with a dash is a point of a list; a blank line parts paragraphs. */
export const texts = inEveryLanguage(
  {
    accessibility: {
      title: 'Saavutettavuusseloste',
      lead: 'Tavoitteemme on, että jokainen voi käyttää Talkoa millä laitteella ja apuvälineellä tahansa.',
      sections: {
        level: {
          title: 'Kuinka saavutettava Talko on',
          text: 'Tavoite on WCAG 2.2:n taso AA, joka kattaa lain digitaalisten palvelujen tarjoamisesta (306/2019) vaatimukset. Ulkopuolinen ei ole vielä arvioinut palvelua. Seloste perustuu kehittäjien omiin tarkistuksiin: automaattisiin testeihin, näppäimistöllä kulkemiseen ja sivujen katsomiseen kapealla näytöllä.',
        },
        works: {
          title: 'Mikä toimii',
          text: '– Julkiset sivut ja kaikki lomakkeet toimivat ilman JavaScriptiä.\n– Kaikkeen pääsee näppäimistöllä, ja kohdistus näkyy.\n– Sivut toimivat 320 pikselin levyisellä näytöllä ja suurennettuina.\n– Kuvista ja kartasta on sama tieto tekstinä tai taulukkona.\n– Muunkielinen teksti on merkitty ruudunlukijalle.',
        },
        lacks: {
          title: 'Mitä tiedämme puutteiksi',
          text: '– Kartan pieniin kuntiin on vaikea osua hiirellä tai sormella. Samat kunnat ovat luettelossa kartan vieressä.\n– Osa hankkeiden tuloksista on konekäännöksiä. Ne on merkitty.\n– Ruudunlukijakäyttäjät eivät ole vielä kokeilleet palvelua.\n– Leveimmät taulukot vierivät kapealla näytöllä sivusuunnassa omassa laatikossaan.',
        },
        tell: {
          title: 'Kerro, jos jokin ei toimi',
          text: 'Kerro puutteesta sille viranomaiselle, joka ylläpitää tätä palvelua. Yhteystiedot ovat haun sivulla. Jos et saa vastausta kahdessa viikossa tai vastaus ei riitä, voit tehdä ilmoituksen saavutettavuuden valvontaviranomaiselle (saavutettavuusvaatimukset.fi).',
        },
        written: { title: 'Milloin seloste on tehty', text: 'Seloste on laadittu 22.11.2026.' },
      },
    },
    privacy: {
      title: 'Tietosuoja',
      lead: 'Kerromme, mitä tietoja Talko kerää sinusta, miksi ja kuinka kauan.',
      sections: {
        visitor: {
          title: 'Jos vain luet sivuja',
          text: 'Emme aseta evästeitä, emme seuraa sinua emmekä lähetä tietojasi muille. Sivut, kirjasimet ja kuvat tulevat tältä palvelimelta.',
        },
        user: {
          title: 'Jos kirjaudut sisään',
          text: 'Talko tallentaa\n\n– nimesi ja tunnuksesi, jotka kirjautumispalvelu antaa\n– organisaatiot, joiden puolesta saat toimia, ja roolisi niissä\n– mitä teet asian käsittelyssä ja milloin: esimerkiksi hakemuksen lähettäminen, sitoutuminen, pisteytys ja allekirjoitus\n– milloin avaat sinulle tarkoitetun päätöksen.\n\nIstuntoeväste on tarpeen kirjautumisessa. Istunto päättyy, kun kirjaudut ulos, ja viimeistään kahdentoista tunnin kuluttua.',
        },
        why: {
          title: 'Miksi tiedot tallennetaan',
          text: 'Valtionavustusasian käsittelystä pitää jäädä jälki: kuka teki, mitä ja milloin. Perusteena on viranomaisen lakisääteinen tehtävä ja julkisen vallan käyttö. Tapahtumalokissa on tunnisteita ja lukuja, ei nimiä eikä tekstejä.',
        },
        how: {
          title: 'Kuka tiedoista vastaa ja kuinka kauan ne säilyvät',
          text: 'Rekisterinpitäjä on se viranomainen, joka ylläpitää palvelua ja jonka hausta on kyse. Asiakirjat säilyvät sen tiedonohjaussuunnitelman mukaan. Saat viranomaiselta tietää, mitä tietoja sinusta on, ja voit pyytää korjaamaan virheet.',
        },
        example: {
          title: 'Esimerkkiympäristö',
          text: 'Kun sivun yläreunassa lukee Esimerkkiympäristö, sen henkilöt, organisaatiot, haut ja hakemukset ovat keksittyjä. Älä kirjoita siihen oikeita henkilötietoja.',
        },
      },
    },
    help: {
      title: 'Ohjeet ja palaute',
      lead: 'Lyhyet vastaukset siihen, mitä Talkossa voi tehdä ja miten.',
      sections: {
        find: {
          title: 'Etsi, onko asia jo ratkaistu',
          text: 'Kirjoita hankkeiden hakuun omin sanoin, mitä kuntasi tarvitsee. Haku ymmärtää suomea, ruotsia ja englantia, sanojen osia ja pieniä kirjoitusvirheitä. Kunnan nimi käy myös. Hankkeen sivulla näet, ketkä sitä tekevät, mitä siitä syntyi ja mistä tieto on.',
        },
        apply: {
          title: 'Hae avustusta yhdessä',
          text: 'Avoimen haun sivulta aloitat hakemuksen, kun olet kirjautunut sisään kuntasi puolesta. Kutsut muut kunnat mukaan, ja kunkin allekirjoittaja sitoutuu omaan osuuteensa. Kirjoittamasi tallentuu itsestään. Lähetettyä hakemusta voi muuttaa hakuajan loppuun asti.',
        },
        follow: {
          title: 'Seuraa asiaasi',
          text: 'Omat tehtävät -sivulla näet, mitä sinulta odotetaan ja mihin mennessä. Lähetetystä hakemuksesta saat heti vastaanottotiedon ja asianumeron. Päätös perusteluineen tulee samaan paikkaan.',
        },
        unsaid: {
          title: 'Miksi jossakin lukee ”ei julkaistu”',
          text: 'Vanhoista kierroksista on vain se, mitä julkiset lähteet kertovat. Emme arvaa puuttuvia tietoja. Jos tiedät julkisen lähteen, kerro siitä palvelun ylläpidolle.',
        },
        feedback: {
          title: 'Palaute',
          text: 'Palautelomaketta ei vielä ole. Anna palaute sille viranomaiselle, jonka hausta on kyse: yhteystieto on haun sivulla.',
        },
      },
    },
  },
  {
    sv: {
      accessibility: {
        title: 'Tillgänglighetsutlåtande',
        lead: 'Vårt mål är att alla ska kunna använda Talko, oavsett apparat och hjälpmedel.',
        sections: {
          level: {
            title: 'Hur tillgänglig Talko är',
            text: 'Målet är nivå AA i WCAG 2.2, som täcker kraven i lagen om tillhandahållande av digitala tjänster (306/2019). Ingen utomstående har ännu bedömt tjänsten. Utlåtandet bygger på utvecklarnas egna kontroller: automatiska tester, genomgång med tangentbord och granskning av sidorna på en smal skärm.',
          },
          works: {
            title: 'Vad som fungerar',
            text: '– De offentliga sidorna och alla formulär fungerar utan JavaScript.\n– Allt går att nå med tangentbordet, och fokus syns.\n– Sidorna fungerar på en 320 pixlar bred skärm och i förstoring.\n– Samma uppgifter som i bilderna och på kartan finns som text eller tabell.\n– Text på ett annat språk är märkt för skärmläsare.',
          },
          lacks: {
            title: 'Brister som vi känner till',
            text: '– Det är svårt att träffa små kommuner på kartan med mus eller finger. Samma kommuner finns i listan bredvid kartan.\n– En del av projektens resultat är maskinöversatta. De är märkta.\n– Ingen som använder skärmläsare har ännu prövat tjänsten.\n– De bredaste tabellerna rullar i sidled i en egen ruta på en smal skärm.',
          },
          tell: {
            title: 'Berätta om något inte fungerar',
            text: 'Berätta om bristen för den myndighet som upprätthåller tjänsten. Kontaktuppgifterna finns på utlysningens sida. Om du inte får svar inom två veckor eller om svaret inte räcker kan du göra en anmälan till den myndighet som övervakar tillgängligheten (tillganglighetskrav.fi).',
          },
          written: { title: 'När utlåtandet har gjorts', text: 'Utlåtandet skrevs 22.11.2026.' },
        },
      },
      privacy: {
        title: 'Dataskydd',
        lead: 'Här berättar vi vilka uppgifter Talko samlar in om dig, varför och hur länge.',
        sections: {
          visitor: {
            title: 'Om du bara läser sidorna',
            text: 'Vi använder inga kakor, följer dig inte och sänder inte dina uppgifter till andra. Sidor, typsnitt och bilder kommer från den här servern.',
          },
          user: {
            title: 'Om du loggar in',
            text: 'Talko sparar\n\n– ditt namn och din identitet, som inloggningstjänsten ger\n– de organisationer som du får företräda och dina roller i dem\n– vad du gör i ett ärende och när: till exempel att en ansökan sänds, ett åtagande, en poängsättning och en underskrift\n– när du öppnar ett beslut som är avsett för dig.\n\nSessionskakan behövs för inloggningen. Sessionen slutar när du loggar ut och senast efter tolv timmar.',
          },
          why: {
            title: 'Varför uppgifterna sparas',
            text: 'Behandlingen av ett statsunderstöd måste lämna spår: vem som gjorde vad och när. Grunden är myndighetens lagstadgade uppgift och utövning av offentlig makt. Händelseloggen innehåller beteckningar och tal, inte namn eller texter.',
          },
          how: {
            title: 'Vem som ansvarar och hur länge uppgifterna sparas',
            text: 'Personuppgiftsansvarig är den myndighet som upprätthåller tjänsten och vars utlysning det gäller. Handlingarna bevaras enligt dess informationsstyrningsplan. Myndigheten berättar vilka uppgifter som finns om dig, och du kan be att få fel rättade.',
          },
          example: {
            title: 'Exempelmiljö',
            text: 'När det står Exempelmiljö överst på sidan är personerna, organisationerna, utlysningarna och ansökningarna påhittade. Skriv inga riktiga personuppgifter där.',
          },
        },
      },
      help: {
        title: 'Anvisningar och respons',
        lead: 'Korta svar på vad du kan göra i Talko och hur.',
        sections: {
          find: {
            title: 'Sök om saken redan är löst',
            text: 'Skriv med egna ord i projektsökningen vad din kommun behöver. Sökningen förstår finska, svenska och engelska, delar av ord och små skrivfel. Också kommunens namn går bra. På projektets sida ser du vem som genomför det, vad det ledde till och varifrån uppgiften kommer.',
          },
          apply: {
            title: 'Sök understöd tillsammans',
            text: 'När du har loggat in för din kommun börjar du en ansökan på den öppna utlysningens sida. Du bjuder in de andra kommunerna, och varje kommuns undertecknare åtar sig sin egen del. Det du skriver sparas av sig självt. En ansökan som har sänts kan ändras tills ansökningstiden går ut.',
          },
          follow: {
            title: 'Följ ditt ärende',
            text: 'På sidan Mina uppgifter ser du vad som väntas av dig och när. Du får genast ett kvitto och ett ärendenummer för en ansökan som du har sänt. Beslutet med motivering kommer till samma ställe.',
          },
          unsaid: {
            title: 'Varför det står ”inte publicerat”',
            text: 'Om de tidigare omgångarna finns bara det som offentliga källor berättar. Vi gissar inte det som saknas. Om du känner till en offentlig källa, berätta om den för den som upprätthåller tjänsten.',
          },
          feedback: {
            title: 'Respons',
            text: 'Det finns ännu inget formulär för respons. Ge respons till den myndighet vars utlysning det gäller: kontaktuppgiften finns på utlysningens sida.',
          },
        },
      },
    },
    en: {
      accessibility: {
        title: 'Accessibility statement',
        lead: 'We want everybody to be able to use Talko, whatever the device and the aid.',
        sections: {
          level: {
            title: 'How accessible Talko is',
            text: 'The goal is level AA of WCAG 2.2, which covers what the Finnish Act on the Provision of Digital Services (306/2019) requires. Nobody from outside has assessed the service yet. This statement rests on the developers’ own checks: automatic tests, walking through by keyboard, and looking at the pages on a narrow screen.',
          },
          works: {
            title: 'What works',
            text: '– Public pages and all forms work without JavaScript.\n– Everything can be reached by keyboard, and focus is visible.\n– Pages work on a screen 320 pixels wide and when enlarged.\n– What pictures and the map show is there as text or a table.\n– Text in another language is marked for screen readers.',
          },
          lacks: {
            title: 'What we know to be lacking',
            text: '– Small municipalities are hard to hit on the map with a mouse or a finger. The same ones are in the list beside it.\n– Some results of projects are machine translations. They are marked.\n– Nobody who uses a screen reader has tried the service yet.\n– The widest tables scroll sideways in a box of their own on a narrow screen.',
          },
          tell: {
            title: 'Tell us if something does not work',
            text: 'Tell the authority that runs this service. Its contact is on the page of the call. If you get no answer in two weeks, or the answer is not enough, you can complain to the authority that supervises accessibility (webaccessibility.fi).',
          },
          written: { title: 'When this was written', text: 'This statement was written on 22 November 2026.' },
        },
      },
      privacy: {
        title: 'Privacy',
        lead: 'What Talko keeps about you, why and for how long.',
        sections: {
          visitor: {
            title: 'If you only read',
            text: 'We set no cookies, do not follow you and send nothing about you to others. Pages, fonts and pictures come from this server.',
          },
          user: {
            title: 'If you sign in',
            text: 'Talko keeps\n\n– your name and identity, as the sign-in service gives them\n– the organisations that you may act for and your roles in them\n– what you do in a case and when: for example sending an application, a commitment, scores and a signature\n– when you open a decision that is meant for you.\n\nA session cookie is needed for signing in. The session ends when you sign out, and after twelve hours at the latest.',
          },
          why: {
            title: 'Why it is kept',
            text: 'The handling of a state grant must leave a trace: who did what and when. The ground is the statutory task of the authority and the exercise of public power. The event log holds identifiers and numbers, no names and no texts.',
          },
          how: {
            title: 'Who answers for it and how long it is kept',
            text: 'The controller is the authority that runs the service and whose call it is. Documents are kept as its plan for information management says. The authority tells you what it has about you, and you can ask for errors to be corrected.',
          },
          example: {
            title: 'Example environment',
            text: 'When the top of the page says Example environment, its people, organisations, calls and applications are invented. Do not write real personal data into it.',
          },
        },
      },
      help: {
        title: 'Help and feedback',
        lead: 'Short answers on what you can do in Talko, and how.',
        sections: {
          find: {
            title: 'See whether it has been solved already',
            text: 'Write in the project search, in your own words, what your municipality needs. The search understands Finnish, Swedish and English, parts of words and small misspellings. The name of a municipality will do as well. The page of a project shows who does it, what came of it and where that was read.',
          },
          apply: {
            title: 'Apply together',
            text: 'When you have signed in for your municipality, you begin an application on the page of the open call. You bring in the other municipalities, and the signatory of each commits to its own part. What you write is saved by itself. An application that was sent can be changed until the call closes.',
          },
          follow: {
            title: 'Follow your case',
            text: 'The page My tasks shows what is expected of you and by when. You get a receipt and a case number at once for an application that you have sent. The decision with its reasons comes to the same place.',
          },
          unsaid: {
            title: 'Why it says “not published”',
            text: 'Of the earlier rounds there is only what public sources tell. We do not guess what is missing. If you know a public source, tell those who run the service.',
          },
          feedback: {
            title: 'Feedback',
            text: 'There is no feedback form yet. Give feedback to the authority whose call it is: the contact is on the page of the call.',
          },
        },
      },
    },
  },
)
