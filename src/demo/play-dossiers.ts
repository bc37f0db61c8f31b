// The story's dossiers, each as far as it has come.
import type { Services } from '../services.ts';
import type { Cast } from './cast.ts';
import { FILE_PLAN } from './office.ts';
import type { DemoDossier, DossierStep } from './story.ts';

interface Item {
  readonly id: string;
  readonly version: number;
}

/** Which ids the story's documents have got. */
export interface Documents {
  readonly incoming: ReadonlyMap<string, string>;
  readonly outgoing: ReadonlyMap<string, string>;
}

/** The yearly list of dossiers, by code. */
export async function addFilePlan(
  services: Services,
  cast: Cast,
  year: number,
): Promise<Map<string, string>> {
  const lines = new Map<string, string>();
  for (const [place, { code, heading, unit, years, keeper }] of FILE_PLAN.entries()) {
    const line = await services.dossiers.plan.add(await cast.as('vanthu1'), {
      year,
      code,
      heading,
      unit: cast.unit(unit),
      keeper: cast.person(keeper),
      retention: years === 0 ? { permanent: true } : { years },
      order: place + 1,
    });
    lines.set(code, line.id);
  }
  return lines;
}

export class DossierPlay {
  readonly #services: Services;
  readonly #cast: Cast;
  readonly #documents: Documents;

  constructor(services: Services, cast: Cast, documents: Documents) {
    this.#services = services;
    this.#cast = cast;
    this.#documents = documents;
  }

  async play(story: DemoDossier, plan: string): Promise<void> {
    const keeper = FILE_PLAN.find(({ code }) => code === story.plan)!.keeper;
    const { dossiers, archive } = this.#services;
    let item: Item = await dossiers.open(await this.#cast.as(keeper), { plan });
    for (const key of story.documents) {
      const wanted = this.#document(key);
      item = await dossiers.filing.file(await this.#cast.as('vanthu1'), item, wanted);
    }
    const steps: { readonly [step in DossierStep]: number } = {
      open: 0,
      closed: 1,
      submitted: 2,
      archived: 3,
      returned: 3,
    };
    if (steps[story.step] >= 1) item = await dossiers.close(await this.#cast.as(keeper), item, {});
    if (steps[story.step] >= 2) item = await dossiers.handOver(await this.#cast.as(keeper), item);
    if (story.step === 'archived')
      await archive.accept(await this.#cast.as('luutru'), item, 'Đủ thành phần.');
    if (story.step === 'returned')
      await archive.refuse(await this.#cast.as('luutru'), item, story.reason ?? '');
  }

  #document(key: string): { kind: 'incoming' | 'outgoing'; id: string } {
    const outgoing = this.#documents.outgoing.get(key);
    if (outgoing) return { kind: 'outgoing', id: outgoing };
    return { kind: 'incoming', id: this.#documents.incoming.get(key)! };
  }
}
