// Keys on a person's own machine: this server has their certificates and nothing else of them.
import type { Stored } from '../../../../storage/port.ts';
import type { Context } from '../../../kernel/context.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { PdfSource } from '../workbench/source.ts';
import type { Workbench } from '../workbench/workbench.ts';
import type { BegunSignature } from './begun-signature.ts';
import { type FieldOrder, signatureTask } from './field-order.ts';
import { identityOf, keptOf } from './identity.ts';
import type { KeyOwner, KeyRecords } from './key-records.ts';
import { holdingOf, type SigningKey } from './signing-key.ts';
import { refuseLoading } from './signing-key-policy.ts';

export interface AgentUpload extends KeyOwner {
  /** DER or PEM, as the agent reads it from the token. */
  readonly certificate: Uint8Array;
  /** Other certificates of the token, in any order. */
  readonly others: readonly Uint8Array[];
}

/** A field of a file that is to be signed. */
export interface FieldToSign {
  readonly pdf: PdfSource;
  readonly order: FieldOrder;
}

export interface AgentKeysDeps {
  readonly records: KeyRecords;
  readonly workbench: Workbench;
}

export class AgentKeys {
  readonly #deps: AgentKeysDeps;

  constructor(deps: AgentKeysDeps) {
    this.#deps = deps;
  }

  async register(
    context: Context,
    { certificate, others, ...owner }: AgentUpload,
  ): Promise<Stored<SigningKey>> {
    const { records, workbench } = this.#deps;
    const { ownerKind } = owner;
    refuseLoading(context.actor, ownerKind);
    const found = await workbench.readCertificate({ certificate, others });
    await records.refuseUnfit(context, owner, found.facts);
    const place = { held: 'agent', ...keptOf(found) } as const;
    return records.add(context, { ownerKind, facts: found.facts, place });
  }

  async begin(context: Context, keyId: string, { pdf, order }: FieldToSign): Promise<BegunSignature> {
    const { records, workbench } = this.#deps;
    const key = await this.#ofAgent(context, keyId);
    await records.admit(context, key);
    const identity = identityOf(key);
    const hand = { key, at: context.now, ...(await records.pictureOf(key)) };
    const begun = await workbench.begin({ ...signatureTask(hand, pdf, order), identity });
    return {
      pdf: Buffer.from(begun.pdf),
      record: {
        key: keyId,
        fingerprint: key.fingerprint,
        algorithm: identity.algorithm,
        field: order.field,
        at: context.now,
        places: begun.places,
        attributes: Buffer.from(begun.attributes).toString('base64'),
      },
    };
  }

  async finish(context: Context, { pdf, record }: BegunSignature, signature: Buffer): Promise<Buffer> {
    const key = await this.#ofAgent(context, record.key);
    await this.#deps.records.admit(context, key);
    if (key.fingerprint !== record.fingerprint) refuse('SIGNATURE_NOT_OF_KEY');
    const { field, at, places, algorithm } = record;
    const attributes = Buffer.from(record.attributes, 'base64');
    const identity = { ...identityOf(key), algorithm };
    return this.#deps.workbench.finish({ pdf, places, attributes, identity, signature, field, at });
  }

  async #ofAgent(context: Context, id: string): Promise<Stored<SigningKey>> {
    const key = await this.#deps.records.usable(context, id);
    return holdingOf(key) === 'agent' ? key : refuse('SIGNING_KEY_NOT_AT_AGENT');
  }
}
