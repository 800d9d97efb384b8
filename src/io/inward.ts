import { BlockList, isIP } from 'node:net'

const inward = new BlockList()
// IANA's registers of special-purpose addresses: this network, private, shared, loopback, link-local (metadata services), tests, multicast.
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  inward.addSubnet(network, bits, 'ipv4')

const outward = new BlockList()
outward.addSubnet('2000::', 3, 'ipv6') // global unicast: all else is local, mapped, translated or multicast
// Inside it: Teredo, ORCHID and other protocols, documentation, and 6to4, which carry other addresses or lead nowhere.
for (const [network, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  inward.addSubnet(network, bits, 'ipv6')

/** Whether an IP address points anywhere but out to the public internet; what is no address does as well. */
export function pointsInward(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return inward.check(address, 'ipv4')
  if (family === 6) return !outward.check(address, 'ipv6') || inward.check(address, 'ipv6')
  return true
}
