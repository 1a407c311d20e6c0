import { Container, getRandom } from '@cloudflare/containers';

const instances = 3;

/** The service in its container; it sleeps when nobody asks. */
export class LogicContainer extends Container {
  defaultPort = 8000;
  sleepAfter = '10m';
  envVars = { LOGIC_MAX_PROOF_MEMORY: '256', LOGIC_MAX_PROOF_TIME: '10', Server__TierFailure: 'Degraded' };
}

export default {
  async fetch(request, env) {
    const container = await getRandom(env.LOGIC, instances);
    return container.fetch(request);
  },
};
