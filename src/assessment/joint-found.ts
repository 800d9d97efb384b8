import { jointStanding, type JointStanding } from '../applications/joint.ts'

const jointly = {
  unsaid: 'unclear',
  not_asked: 'fulfilled',
  parties_enough: 'fulfilled',
  joint_authority: 'fulfilled',
  parties_few: 'not_fulfilled',
  not_an_applicant: 'not_fulfilled',
} as const satisfies Readonly<Record<JointStanding, string>>

/** What the parties say of the joint rule of a call, by the rule by which the application was sent. */
export function jointFound(...asked: Parameters<typeof jointStanding>) {
  const standing = jointStanding(...asked)
  return [jointly[standing], standing] as const
}
