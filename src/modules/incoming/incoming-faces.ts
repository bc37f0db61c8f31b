import { IncomingAnswers } from './incoming-answers.ts';
import { IncomingLists } from './incoming-lists.ts';
import { type IncomingDeps, IncomingService } from './incoming-service.ts';
import { IncomingSteps } from './incoming-steps.ts';
import { IncomingSuccession } from './incoming-succession.ts';

/** What the module offers: registering and reading, the steps, the lists, and what answers do to it, and successors. */
export interface IncomingFaces {
  readonly service: IncomingService;
  readonly steps: IncomingSteps;
  readonly lists: IncomingLists;
  readonly answers: IncomingAnswers;
  readonly succession: IncomingSuccession;
}

export function buildIncoming(deps: IncomingDeps): IncomingFaces {
  const service = new IncomingService(deps);
  return {
    service,
    steps: new IncomingSteps({ ...deps, incoming: service }),
    lists: new IncomingLists(deps),
    answers: new IncomingAnswers(deps),
    succession: new IncomingSuccession(deps),
  };
}
