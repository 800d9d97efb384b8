/** What a funded project has and other works lack: they belong to no round and nothing was granted. */
export const outsideRounds = {
  roundKey: null,
  categoryKey: null,
  listNumber: null,
  themeKey: null,
  themeBy: null,
  othersInApplication: false,
  partnersComplete: null,
  grantedCents: null,
  periodFrom: null,
  periodTo: null,
  registerNumber: null,
  applicationId: null,
  public: true,
  milestones: [],
} as const
