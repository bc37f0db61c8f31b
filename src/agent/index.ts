export { type Agent, type AgentOptions, startAgent } from './agent.ts';
export { modulesHere } from './known-modules.ts';
export { parseOrigin } from './origin.ts';
export type { Chance } from './pairing.ts';
export type { Consent, ConsentDocument, ConsentRequest, Screen } from './screen.ts';
export { Terminal } from './terminal.ts';
