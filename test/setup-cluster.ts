import { startCluster } from './cluster.ts'

/** Runs once before all database tests. `npm test` starts the cluster itself and hands it on, so that the journeys share it. */
export async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.TALKO_TEST_CLUSTER !== undefined) return undefined
  const cluster = await startCluster()
  process.env.TALKO_TEST_CLUSTER = cluster.url
  return cluster.stop
}
