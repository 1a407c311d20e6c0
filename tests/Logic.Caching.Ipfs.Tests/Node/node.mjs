// A js-ipfs node on loopback: node --require ./polyfill.cjs node.mjs REPO API_PORT [online]
// Port 0 takes a free one. Says "ready API_PORT SWARM_ADDRESS" when it answers, and ends when its standard input does, so
// that it never outlives the tests. Offline it has no network at all; online it listens on one loopback address.
import { create } from 'ipfs-core'
import { HttpApi } from 'ipfs-http-server'

const [repo, apiPort, mode] = process.argv.slice(2)
const isOnline = mode === 'online'

process.stdin.resume()
process.stdin.on('end', () => process.exit(0))

const ipfs = await create({
  repo,
  init: { emptyRepo: true, algorithm: 'Ed25519', profiles: ['test'] },
  offline: !isOnline,
  silent: true,
  preload: { enabled: false },
  EXPERIMENTAL: { ipnsPubsub: false },
  config: {
    Addresses: {
      API: `/ip4/127.0.0.1/tcp/${apiPort}`,
      Gateway: '',
      RPC: '',
      Delegates: [],
      Swarm: isOnline ? ['/ip4/127.0.0.1/tcp/0'] : []
    },
    Bootstrap: [],
    Discovery: { MDNS: { Enabled: false }, webRTCStar: { Enabled: false } },
    Pubsub: { Enabled: false },
    Routing: { Type: 'none' }
  }
})

const api = new HttpApi(ipfs)
await api.start()
const swarm = isOnline ? (await ipfs.id()).addresses[0]?.toString() : undefined
console.log('ready', api.apiAddr.nodeAddress().port, swarm ?? '')
