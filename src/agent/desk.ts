// What the paired page can ask for: certificates, and batches of signatures, one at a time.
import { Refusal, refuse } from '../kernel/refusal.ts';
import type { BatchOrder, SignatureOrder } from './agent-schema.ts';
import { Batch, type BatchGround } from './batch.ts';
import { certificatesHere, certificateView } from './tokens.ts';

export interface BatchView {
  readonly batch: string;
  readonly state: Batch['state'];
}

export class Desk {
  readonly #ground: BatchGround;
  readonly #newId: () => string;
  #batch: Batch | undefined;
  #asking: Promise<void> = Promise.resolve();

  constructor(ground: BatchGround, newId: () => string) {
    this.#ground = ground;
    this.#newId = newId;
  }

  async certificates() {
    return { items: (await certificatesHere(this.#ground.modules)).map(certificateView) };
  }

  /** The person is asked for consent meanwhile; a batch that the page has left behind ends. */
  async openBatch(order: BatchOrder): Promise<BatchView> {
    await this.#batch?.end();
    const batch = new Batch(this.#newId(), this.#ground, order);
    this.#batch = batch;
    this.#asking = this.#asking.then(() => batch.ask());
    return this.#view(batch);
  }

  /** Why a batch ended is told as a refusal. */
  batchView(id: string): BatchView {
    const batch = this.#named(id);
    if (batch.state === 'ended') throw new Refusal(whyEnded(batch));
    return this.#view(batch);
  }

  async sign(id: string, order: SignatureOrder): Promise<{ signature: string }> {
    return { signature: (await this.#named(id).sign(order)).toString('base64') };
  }

  async closeBatch(id: string): Promise<void> {
    if (this.#batch?.id === id) await this.#batch.end();
  }

  /** Forgets everything that is open. */
  async close(): Promise<void> {
    await this.#batch?.end();
    await this.#asking;
  }

  #named(id: string): Batch {
    return this.#batch?.id === id ? this.#batch : refuse('AGENT_BATCH_ENDED');
  }

  #view({ id, state }: Batch): BatchView {
    return { batch: id, state };
  }
}

function whyEnded({ reasons }: Batch) {
  return reasons.length > 0 ? reasons : [{ code: 'AGENT_BATCH_ENDED' }];
}
