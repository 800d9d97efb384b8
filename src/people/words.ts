import { inEveryLanguage } from '../kit/texts.ts'
import type { Role } from './person.ts'

export const words = inEveryLanguage(
  {
    role: {
      admin: 'pääkäyttäjä',
      editor: 'muokkaaja',
      finance: 'talousvastaava',
      signatory: 'allekirjoittaja',
      reader: 'lukija',
      registrar: 'kirjaaja',
      presenter: 'esittelijä',
      assessor: 'arvioija',
      decision_maker: 'ratkaisija',
      programme_manager: 'ohjelmapäällikkö',
      payer: 'maksaja',
      auditor: 'tarkastaja',
    } satisfies Record<Role, string>,
    kind: {
      municipality: 'kunta',
      joint_authority: 'kuntayhtymä',
      authority: 'valtionapuviranomainen',
      other: 'muu organisaatio',
    },
    kinds: {
      municipality: 'kunnat',
      joint_authority: 'kuntayhtymät',
      authority: 'valtionapuviranomaiset',
      other: 'muut organisaatiot',
    },
  },
  {
    sv: {
      role: {
        admin: 'huvudanvändare',
        editor: 'redigerare',
        finance: 'ekonomiansvarig',
        signatory: 'undertecknare',
        reader: 'läsare',
        registrar: 'registrator',
        presenter: 'föredragande',
        assessor: 'bedömare',
        decision_maker: 'beslutsfattare',
        programme_manager: 'programchef',
        payer: 'utbetalare',
        auditor: 'granskare',
      },
      kind: {
        municipality: 'kommun',
        joint_authority: 'samkommun',
        authority: 'statsbidragsmyndighet',
        other: 'annan organisation',
      },
      kinds: {
        municipality: 'kommuner',
        joint_authority: 'samkommuner',
        authority: 'statsbidragsmyndigheter',
        other: 'andra organisationer',
      },
    },
    en: {
      role: {
        admin: 'administrator',
        editor: 'editor',
        finance: 'finance officer',
        signatory: 'signatory',
        reader: 'reader',
        registrar: 'registrar',
        presenter: 'presenting official',
        assessor: 'assessor',
        decision_maker: 'decision-maker',
        programme_manager: 'programme manager',
        payer: 'payer',
        auditor: 'auditor',
      },
      kind: {
        municipality: 'municipality',
        joint_authority: 'joint municipal authority',
        authority: 'granting authority',
        other: 'other organisation',
      },
      kinds: {
        municipality: 'municipalities',
        joint_authority: 'joint municipal authorities',
        authority: 'granting authorities',
        other: 'other organisations',
      },
    },
  },
)
