import { inEveryLanguage } from '../kit/texts.ts'
import type { Form, ListOrder } from './listing.ts'
import type { State } from './announcement.ts'

/** The words of announcements: what they are called, and the sentences that lists are told in. Names come in forms out of the register. */
export const words = inEveryLanguage(
  {
    kind: 'Tiedote',
    state: { draft: 'Luonnos', published: 'Julkaistu' } satisfies Record<State, string>,
    form: {
      prose: 'Kertovana tekstinä',
      categories: 'Luettelo ryhmittäin, ei summia',
      sums: 'Yksi luettelo, jossa on summat',
    } satisfies Record<Form, string>,
    order: {
      name_fi: 'Suomenkielisten nimien mukaan',
      name_sv: 'Ruotsinkielisten nimien mukaan',
      bilingual_first: 'Kaksi- ja ruotsinkieliset kunnat ensin, sitten ruotsinkielisten nimien mukaan',
      as_listed: 'Päätösten numeroinnin mukaan',
    } satisfies Record<ListOrder, string>,
    and: ' ja ',
    sums: {
      alone: '{who} saa avustusta enintään {sum} hankkeeseen {title}',
      joint: '{who} ja muut hakemuksessa mainitut kunnat saavat avustusta enintään {sum} hankkeeseen {title}',
      aloneUntitled: '{who} saa avustusta enintään {sum}',
      jointUntitled: '{who} ja muut hakemuksessa mainitut kunnat saavat avustusta enintään {sum}',
    },
    euros: '{sum} euroa',
    millions: '{sum} miljoonaa euroa',
    category: '{who}: {title}',
    otherProjects: 'Muut hankkeet',
    genitive: { municipality: 'kunnan', city: 'kaupungin' },
    prose: {
      given: { one: 'Avustuksen sai {who}.', other: 'Avustuksen saivat {who}.' },
      municipalities: { one: '{names} kunta', other: '{names} kunnat' },
      cities: { one: '{names} kaupunki', other: '{names} kaupungit' },
      comma: ', ',
      last: ' sekä ',
      lastOfThree: ' sekä ',
      joint: { one: '{projects} sai avustuksen.', other: '{projects} saivat avustuksen.' },
      alsoJoint: { one: 'Lisäksi avustuksen sai {projects}.', other: 'Lisäksi avustuksen saivat {projects}.' },
      jointProject: '{names} yhteishanke',
      jointPlain: 'yhteishanke ({names})',
      several: {
        one: '{who} sai avustuksen {number} hankkeeseen.',
        other: '{who} saivat avustuksen {number} hankkeeseen.',
      },
    },
  },
  {
    sv: {
      kind: 'Pressmeddelande',
      state: { draft: 'Utkast', published: 'Publicerat' },
      form: { prose: 'Som löpande text', categories: 'En lista per grupp, utan summor', sums: 'En lista med summor' },
      order: {
        name_fi: 'Efter de finska namnen',
        name_sv: 'Efter de svenska namnen',
        bilingual_first: 'Två- och svenskspråkiga kommuner först, sedan efter de svenska namnen',
        as_listed: 'Efter besluten',
      },
      and: ' och ',
      sums: {
        alone: '{who} beviljas högst {sum} för projektet {title}',
        joint: '{who} och de övriga kommuner som nämns i ansökan beviljas högst {sum} för projektet {title}',
        aloneUntitled: '{who} beviljas högst {sum}',
        jointUntitled: '{who} och de övriga kommuner som nämns i ansökan beviljas högst {sum}',
      },
      euros: '{sum} euro',
      millions: '{sum} miljoner euro',
      category: '{who}: {title}',
      otherProjects: 'Övriga projekt',
      genitive: { municipality: 'kommuns', city: 'stads' },
      prose: {
        given: { one: 'Understöd beviljades {who}.', other: 'Understöd beviljades {who}.' },
        municipalities: { one: 'kommunen {names}', other: 'kommunerna {names}' },
        cities: { one: 'staden {names}', other: 'städerna {names}' },
        comma: ', ',
        last: ', ',
        lastOfThree: ' samt ',
        joint: { one: 'Understöd beviljades för {projects}.', other: 'Understöd beviljades för {projects}.' },
        alsoJoint: {
          one: 'Understöd beviljades också för {projects}.',
          other: 'Understöd beviljades också för {projects}.',
        },
        jointProject: '{names} samprojekt',
        jointPlain: 'ett projekt som {names} genomför tillsammans',
        several: {
          one: '{who} fick understöd för {number} projekt.',
          other: '{who} fick understöd för {number} projekt.',
        },
      },
    },
    en: {
      kind: 'Press release',
      state: { draft: 'Draft', published: 'Published' },
      form: { prose: 'In sentences', categories: 'A list for each group, without sums', sums: 'One list with sums' },
      order: {
        name_fi: 'By the Finnish names',
        name_sv: 'By the Swedish names',
        bilingual_first: 'Bilingual and Swedish-speaking municipalities first, then by the Swedish names',
        as_listed: 'As the decisions are numbered',
      },
      and: ' and ',
      sums: {
        alone: '{who} is granted at most {sum} for the project {title}',
        joint:
          '{who} and the other municipalities named in the application are granted at most {sum} for the project {title}',
        aloneUntitled: '{who} is granted at most {sum}',
        jointUntitled: '{who} and the other municipalities named in the application are granted at most {sum}',
      },
      euros: '{sum} euros',
      millions: '{sum} million euros',
      category: '{who}: {title}',
      otherProjects: 'Other projects',
      genitive: { municipality: '', city: '' },
      prose: {
        given: { one: 'A grant was given to {who}.', other: 'Grants were given to {who}.' },
        municipalities: { one: 'the municipality of {names}', other: 'the municipalities of {names}' },
        cities: { one: 'the city of {names}', other: 'the cities of {names}' },
        comma: ', ',
        last: ' and ',
        lastOfThree: ' and ',
        joint: { one: 'A grant was given to {projects}.', other: 'Grants were given to {projects}.' },
        alsoJoint: { one: 'A grant was also given to {projects}.', other: 'Grants were also given to {projects}.' },
        jointProject: 'the joint project of {names}',
        jointPlain: 'the joint project of {names}',
        several: {
          one: '{who} received grants for {number} projects.',
          other: '{who} received grants for {number} projects each.',
        },
      },
    },
  },
)
