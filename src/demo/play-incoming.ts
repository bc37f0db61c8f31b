// The story's incoming documents, each as far as it has come.
import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { addDays, yearOf } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { addWorkingDays } from '../modules/directory/index.ts';
import type { DocumentFields } from '../modules/documents/index.ts';
import { documentType } from '../modules/registers/index.ts';
import type { Deps, Services } from '../services.ts';
import type { Cast } from './cast.ts';
import { AGENCY } from './office.ts';
import { SENDERS } from './senders.ts';
import type { DemoIncoming, IncomingStep } from './story.ts';

const ORDER: readonly IncomingStep[] = [
  'registered',
  'submitted',
  'directed',
  'assigned',
  'progress',
  'reported',
  'completed',
];

interface Item {
  readonly id: string;
  readonly version: number;
}

export class IncomingPlay {
  readonly #services: Services;
  readonly #deps: Deps;
  readonly #cast: Cast;

  constructor(services: Services, deps: Deps, cast: Cast) {
    this.#services = services;
    this.#deps = deps;
    this.#cast = cast;
  }

  /** `settledByAnswer`: an answer will complete it, so nobody reports or completes by hand. */
  async play(story: DemoIncoming, settledByAnswer: boolean): Promise<string> {
    let item: Item = await this.#register(story);
    if (story.step === 'returned') item = await this.#giveBack(story, item);
    const reached = settledByAnswer ? 'progress' : story.step;
    for (const step of ORDER.slice(1, ORDER.indexOf(reached) + 1)) item = await this.#step(story, item, step);
    return item.id;
  }

  async #register(story: DemoIncoming): Promise<Item> {
    const clerk = story.secrecy ? 'vanthu1' : 'vanthu2';
    const received = await this.#cast.as(clerk);
    const sender = SENDERS[story.from]!;
    const documentOn = addDays(received.today, -2);
    const files = story.secrecy ? [] : [await this.#receive(received, story, documentOn)];
    return this.#services.incoming.service.register(await this.#cast.as(clerk), {
      numberAndSymbol: `${story.number}/${story.symbol}`,
      documentOn,
      issuer: sender.name,
      type: story.type,
      abstract: story.abstract,
      urgency: story.urgency ?? 'none',
      secrecy: story.secrecy ?? 'none',
      signer: sender.signer,
      files,
    });
  }

  /** The PDF as the sender made it, taken in like any upload. */
  async #receive(context: Context, story: DemoIncoming, documentOn: string): Promise<string> {
    const { documents } = this.#services;
    const bytes = await documents.compose(pageOf(story, documentOn));
    const file = path.join(this.#deps.config.dataDir, 'tmp', `${randomUUID()}.pdf`);
    await writeFile(file, bytes);
    try {
      const name = `${story.number}-${story.symbol}.pdf`;
      return (await documents.receive(context, { name, path: file })).id;
    } finally {
      await rm(file, { force: true });
    }
  }

  async #giveBack(story: DemoIncoming, registered: Item): Promise<Item> {
    const { steps } = this.#services.incoming;
    const leader = story.leader!;
    const submitted = await steps.submit(
      await this.#cast.as('vanthu2'),
      registered,
      this.#cast.person(leader),
    );
    return steps.return(await this.#cast.as(leader), submitted, story.direction ?? '');
  }

  async #step(story: DemoIncoming, item: Item, step: IncomingStep): Promise<Item> {
    const { steps } = this.#services.incoming;
    const cast = this.#cast;
    switch (step) {
      case 'submitted': {
        const clerk = await cast.as(story.secrecy ? 'vanthu1' : 'vanthu2');
        return steps.submit(clerk, item, cast.person(story.leader!));
      }
      case 'directed':
        return this.#direct(story, item);
      case 'assigned': {
        const head = await cast.as(HEADS[story.lead!]!);
        return steps.assign(head, item, { lead: cast.person(story.officer!), coordinators: [] });
      }
      case 'progress': {
        const text = 'Đã nghiên cứu văn bản, đang tổng hợp số liệu.';
        return steps.progress(await cast.as(story.officer!), item, { text, percent: 50 });
      }
      case 'reported':
        return steps.report(await cast.as(story.officer!), item, story.report!);
      case 'completed':
        return steps.complete(await cast.as(story.leader!), item, 'Đồng ý kết thúc.');
      default:
        return item;
    }
  }

  async #direct(story: DemoIncoming, item: Item): Promise<Item> {
    const context = await this.#cast.as(story.leader!);
    const calendars = await this.#services.directory.calendars(context);
    const units = (keys: readonly string[] = []) => keys.map((key) => this.#cast.unit(key));
    return this.#services.incoming.steps.direct(context, item, {
      leadUnit: this.#cast.unit(story.lead!),
      coordinateUnits: units(story.coordinate),
      informedUnits: units(story.informed),
      informedPeople: [],
      text: story.direction!,
      deadline: addWorkingDays(calendars, context.today, story.days ?? 5),
    });
  }
}

/** Who leads which unit. */
export const HEADS: { readonly [unit: string]: string } = {
  vp: 'chanhvanphong',
  kthtdt: 'truongkinhte',
  vhxh: 'truongvanhoa',
  pvhcc: 'giamdocpvhcc',
};

function pageOf(story: DemoIncoming, date: string): DocumentFields {
  const sender = SENDERS[story.from]!;
  const type = documentType(story.type);
  const letter = !type || type.abbreviation === '';
  return {
    agency: { name: sender.name, ...(sender.parent ? { parent: sender.parent } : {}) },
    number: story.number,
    symbol: story.symbol,
    place: sender.place,
    date,
    year: yearOf(date),
    ...(letter ? {} : { type: type.vi }),
    abstract: story.abstract,
    to: letter ? [AGENCY.name] : [],
    body: [...story.body],
    signature: { authority: [...sender.authority], position: sender.position, name: sender.signer },
    recipients: [...(letter ? ['Như trên'] : [AGENCY.name]), 'Lưu: VT'],
    urgency: story.urgency ?? 'none',
  };
}
