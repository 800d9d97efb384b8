import { inEveryLanguage } from '../../kit/texts.ts'
import type { Changes, Form, Gets, LicenceRead, Service, Status, WorkKind } from '../offer/kinds.ts'
import type { OfferFacet } from '../offer/offered.ts'

type Labels = {
  readonly kind: Readonly<Record<WorkKind, string>>
  readonly form: Readonly<Record<Form | 'unsaid', string>>
  readonly status: Readonly<Record<Status | 'unsaid', string>>
  readonly gets: Readonly<Record<Gets, string>>
  readonly changes: Readonly<Record<Changes, string>>
  readonly service: Readonly<Record<Service, string>>
  readonly licenceRead: Readonly<Record<LicenceRead, string>>
  readonly facet: Readonly<Record<OfferFacet, string>>
  readonly licence: Readonly<Record<'unsaid', string>>
}

const fi: Labels = {
  kind: {
    solution: 'ratkaisu',
    national: 'valtakunnallinen hanke',
    own: 'kunnan oma hanke',
    project: 'avustettu hanke',
  },
  form: {
    software: 'ohjelmisto',
    platform: 'alusta',
    data_model: 'tietomalli',
    guide: 'opas',
    process: 'toimintamalli',
    training: 'koulutus',
    contract: 'sopimusteksti',
    unsaid: 'ei julkaistu',
  },
  status: {
    planned: 'suunnitteilla',
    building: 'tekeillä',
    in_use: 'käytössä',
    ended: 'päättynyt',
    unsaid: 'ei julkaistu',
  },
  gets: {
    online: 'hoitaa asian verkossa',
    follow: 'näkee, missä asia on',
    find: 'löytää tiedon ja palvelun',
    say: 'voi sanoa mielipiteensä',
    safe: 'tiedot ovat paremmassa turvassa',
    through_staff: 'hyötyy, kun kunta toimii paremmin',
  },
  changes: {
    one_process: 'yksi yhteinen tapa toimia',
    once_only: 'tieto kirjoitetaan vain kerran',
    knowledge: 'parempaa tietoa päätöksiin',
    shared_platform: 'yhteinen alusta',
    skills: 'osaaminen kasvaa',
    security: 'turvallisuus paranee',
  },
  service: {
    identification: 'Suomi.fi-tunnistus',
    messages: 'Suomi.fi-viestit',
    authorisations: 'Suomi.fi-valtuudet',
    service_catalogue: 'Suomi.fi-palvelutietovaranto',
    data_exchange: 'Suomi.fi-palveluväylä',
    payments: 'Suomi.fi-maksut',
    ryhti: 'Ryhti',
    interoperability: 'Yhteentoimivuusalusta',
    open_data: 'Avoindata.fi',
    maps: 'Oskari-kartat',
    suomifi_design: 'Suomi.fi-käyttöliittymäosat',
  },
  licenceRead: {
    file: 'luettu koodivaraston lisenssitiedostosta',
    metadata: 'luettu ohjelmiston kuvaustiedostosta',
    page: 'luettu julkiselta sivulta',
    owner: 'omistajan ilmoittama',
    unclear: 'tiedosto ei kerro sitä selvästi',
    none: 'lisenssitiedostoa ei ole',
  },
  facet: {
    kind: 'Mitä se on',
    family: 'Ongelma',
    form: 'Muoto',
    status: 'Tila',
    licence: 'Lisenssi',
    gets: 'Mitä asukas saa',
    changes: 'Mikä kunnassa muuttuu',
    service: 'Kansallinen palvelu',
    region: 'Maakunta',
    theme: 'Teema',
    round: 'Hakukierros',
    subject: 'Asiasana',
    size: 'Tekijäkunnan koko',
  },
  licence: { unsaid: 'ei julkaistu' },
}

const sv: Labels = {
  kind: {
    solution: 'lösning',
    national: 'nationellt projekt',
    own: 'kommunens eget projekt',
    project: 'projekt med understöd',
  },
  form: {
    software: 'programvara',
    platform: 'plattform',
    data_model: 'datamodell',
    guide: 'handbok',
    process: 'verksamhetsmodell',
    training: 'utbildning',
    contract: 'avtalstext',
    unsaid: 'inte publicerat',
  },
  status: {
    planned: 'planeras',
    building: 'görs',
    in_use: 'används',
    ended: 'avslutat',
    unsaid: 'inte publicerat',
  },
  gets: {
    online: 'sköter ärendet på nätet',
    follow: 'ser var ärendet är',
    find: 'hittar kunskap och service',
    say: 'kan säga sin åsikt',
    safe: 'uppgifterna är bättre skyddade',
    through_staff: 'har nytta av att kommunen fungerar bättre',
  },
  changes: {
    one_process: 'ett gemensamt sätt att arbeta',
    once_only: 'uppgifter skrivs bara en gång',
    knowledge: 'bättre kunskap för beslut',
    shared_platform: 'gemensam plattform',
    skills: 'kompetensen växer',
    security: 'säkerheten blir bättre',
  },
  service: {
    identification: 'Suomi.fi-identifikation',
    messages: 'Suomi.fi-meddelanden',
    authorisations: 'Suomi.fi-fullmakter',
    service_catalogue: 'Suomi.fi-servicedatalagret',
    data_exchange: 'Suomi.fi-informationsleden',
    payments: 'Suomi.fi-betalningar',
    ryhti: 'Ryhti',
    interoperability: 'Interoperabilitetsplattformen',
    open_data: 'Avoindata.fi',
    maps: 'Oskari-kartor',
    suomifi_design: 'Suomi.fi-gränssnittsdelar',
  },
  licenceRead: {
    file: 'läst i kodförrådets licensfil',
    metadata: 'läst i programvarans beskrivningsfil',
    page: 'läst på en offentlig sida',
    owner: 'uppgett av ägaren',
    unclear: 'filen säger det inte tydligt',
    none: 'det finns ingen licensfil',
  },
  facet: {
    kind: 'Vad det är',
    family: 'Problem',
    form: 'Form',
    status: 'Läge',
    licence: 'Licens',
    gets: 'Vad invånaren får',
    changes: 'Vad som ändras i kommunen',
    service: 'Nationell tjänst',
    region: 'Landskap',
    theme: 'Tema',
    round: 'Ansökningsomgång',
    subject: 'Ämnesord',
    size: 'Den ledande kommunens storlek',
  },
  licence: { unsaid: 'inte publicerat' },
}

const en: Labels = {
  kind: {
    solution: 'solution',
    national: 'national project',
    own: 'municipality’s own project',
    project: 'funded project',
  },
  form: {
    software: 'software',
    platform: 'platform',
    data_model: 'data model',
    guide: 'guide',
    process: 'operating model',
    training: 'training',
    contract: 'contract text',
    unsaid: 'not published',
  },
  status: {
    planned: 'planned',
    building: 'being made',
    in_use: 'in use',
    ended: 'ended',
    unsaid: 'not published',
  },
  gets: {
    online: 'does the matter online',
    follow: 'sees where the matter stands',
    find: 'finds facts and services',
    say: 'can have a say',
    safe: 'data are better protected',
    through_staff: 'gains when the municipality works better',
  },
  changes: {
    one_process: 'one shared way of working',
    once_only: 'facts are typed only once',
    knowledge: 'better knowledge for decisions',
    shared_platform: 'a shared platform',
    skills: 'skills grow',
    security: 'security gets better',
  },
  service: {
    identification: 'Suomi.fi e-Identification',
    messages: 'Suomi.fi Messages',
    authorisations: 'Suomi.fi e-Authorizations',
    service_catalogue: 'Suomi.fi Finnish Service Catalogue',
    data_exchange: 'Suomi.fi Data Exchange Layer',
    payments: 'Suomi.fi Payments',
    ryhti: 'Ryhti',
    interoperability: 'Interoperability Platform',
    open_data: 'Avoindata.fi',
    maps: 'Oskari maps',
    suomifi_design: 'Suomi.fi interface components',
  },
  licenceRead: {
    file: 'read in the licence file of the repository',
    metadata: 'read in the description file of the software',
    page: 'read on a public page',
    owner: 'told by the owner',
    unclear: 'the file does not say it clearly',
    none: 'there is no licence file',
  },
  facet: {
    kind: 'What it is',
    family: 'Problem',
    form: 'Form',
    status: 'Status',
    licence: 'Licence',
    gets: 'What a resident gets',
    changes: 'What changes inside',
    service: 'National service',
    region: 'Region',
    theme: 'Theme',
    round: 'Round of grants',
    subject: 'Subject',
    size: 'Size of the leading municipality',
  },
  licence: { unsaid: 'not published' },
}

export const offerWords = inEveryLanguage(fi, { sv, en })
