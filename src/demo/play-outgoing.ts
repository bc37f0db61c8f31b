// The story's outgoing documents, each as far as it has come.
import type { OutgoingState } from '../modules/outgoing/index.ts';
import type { Services } from '../services.ts';
import type { Cast } from './cast.ts';
import type { DemoKeys } from './demo-keys.ts';
import { DEMO_PASSPHRASE, PEOPLE } from './office.ts';
import { HEADS } from './play-incoming.ts';
import type { DemoOutgoing } from './story.ts';

const ORDER: readonly OutgoingState[] = [
  'drafting',
  'unit-check',
  'form-check',
  'signing',
  'numbered',
  'signed',
  'sealed',
  'issued',
];

interface Item {
  readonly id: string;
  readonly version: number;
  readonly state: OutgoingState;
}

export class OutgoingPlay {
  readonly #services: Services;
  readonly #cast: Cast;
  readonly #keys: DemoKeys;

  constructor(services: Services, cast: Cast, keys: DemoKeys) {
    this.#services = services;
    this.#cast = cast;
    this.#keys = keys;
  }

  async play(story: DemoOutgoing, answersTo: string | undefined): Promise<string> {
    let item: Item = await this.#draft(story, answersTo);
    const goal =
      story.step === 'returned' ? 'unit-check' : story.step === 'withdrawn' ? 'issued' : story.step;
    const until = ORDER.indexOf(goal);
    // The number is taken on the way to the signature; a story that stops there was interrupted while signing.
    while (ORDER.indexOf(item.state) < until) item = await this.#advance(story, item);
    const reason = story.reason ?? '';
    if (story.step === 'returned') {
      const head = HEADS[PEOPLE.find(({ key }) => key === story.drafter)!.unit]!;
      await this.#services.outgoing.checking.return(await this.#cast.as(head), item, reason);
    }
    if (story.step === 'withdrawn') {
      await this.#services.outgoing.checking.withdraw(await this.#cast.as(story.signer), item, reason);
    }
    return item.id;
  }

  async #draft(story: DemoOutgoing, answersTo: string | undefined): Promise<Item> {
    const { to = [], grounds = [], body, outside = [], inside = [] } = story;
    const composed = { compose: { to: [...to], grounds: [...grounds], paragraphs: [...body] } };
    return this.#services.outgoing.drafting.create(await this.#cast.as(story.drafter), {
      type: story.type,
      abstract: story.abstract,
      signer: this.#cast.person(story.signer),
      authority: story.authority ?? 'TM',
      mandate: story.mandate ? { document: story.mandate } : undefined,
      recipients: {
        inside: inside.map((unit) => this.#cast.unit(unit)),
        outside: outside.map((name) => ({ name, method: 'exchange' as const })),
      },
      urgency: story.urgency ?? 'none',
      secrecy: story.secrecy ?? 'none',
      completesIncoming: story.completes ?? false,
      answersTo,
      ...(story.secrecy ? {} : composed),
    });
  }

  async #advance(story: DemoOutgoing, item: Item): Promise<Item> {
    const { drafting, checking, signing, issuing } = this.#services.outgoing;
    const as = (key: string) => this.#cast.as(key);
    switch (item.state) {
      case 'drafting':
        return drafting.submit(await as(story.drafter), item);
      case 'unit-check': {
        const unit = PEOPLE.find(({ key }) => key === story.drafter)!.unit;
        return checking.approve(await as(HEADS[unit]!), item);
      }
      case 'form-check':
        return checking.check(await as('vanthu1'), item, { confirmed: true });
      case 'signing': {
        const signer = await as(story.signer);
        if (story.step === 'numbered') return signing.takeNumber(signer, item);
        return signing.sign(signer, item, this.#with(story.signer));
      }
      case 'signed':
        return signing.seal(await as('vanthu1'), item, this.#with('agency'));
      default:
        return issuing.issue(await as('vanthu1'), item, { dispatches: [] });
    }
  }

  #with(holder: string) {
    return { keyId: this.#keys.get(holder)!, passphrase: DEMO_PASSPHRASE };
  }
}
