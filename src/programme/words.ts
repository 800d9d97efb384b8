import { inEveryLanguage } from '../kit/texts.ts'
import type { EnrolmentState, TrialRole } from './enrolment.ts'

export const words = inEveryLanguage(
  {
    role: {
      influencer: 'vaikuttaja',
      experimenter: 'kokeilija',
      both: 'vaikuttaja ja kokeilija',
    } satisfies Record<TrialRole, string>,
    state: {
      told: 'odottaa vahvistusta',
      confirmed: 'mukana',
      declined: 'ei vahvistettu',
      left: 'ei enää mukana',
    } satisfies Record<EnrolmentState, string>,
  },
  {
    sv: {
      role: { influencer: 'påverkare', experimenter: 'experimenterare', both: 'påverkare och experimenterare' },
      state: {
        told: 'väntar på bekräftelse',
        confirmed: 'är med',
        declined: 'inte bekräftad',
        left: 'inte längre med',
      },
    },
    en: {
      role: { influencer: 'influencer', experimenter: 'experimenter', both: 'influencer and experimenter' },
      state: {
        told: 'waits to be confirmed',
        confirmed: 'takes part',
        declined: 'not confirmed',
        left: 'no longer takes part',
      },
    },
  },
)
