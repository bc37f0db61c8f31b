// The pages of a draft as they are before a signature: number, date and every field in their places.
import { readFile } from 'node:fs/promises';
import type { Stored } from '../../../../storage/port.ts';
import type { Context } from '../../../kernel/context.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { Directory } from '../../directory/index.ts';
import { type FieldOrder, NUMBER_FIELD, type SignaturesService } from '../../signatures/index.ts';
import { currentVersion, initialledOf, type Outgoing } from '../outgoing.ts';
import { checkForm } from '../outgoing-checklist.ts';
import { givesNumberAfter } from '../outgoing-decisions.ts';
import type { OutgoingFiles } from '../outgoing-files.ts';
import { expectedForm } from '../outgoing-form.ts';
import { type Given, preparationAfter, preparationOf, rowTexts } from '../outgoing-page.ts';

export interface Draft {
  readonly directory: Directory;
  readonly doc: Stored<Outgoing>;
  /** The key that signs next: its picture says how wide the signature is. */
  readonly keyId?: string;
  /** Somebody puts their initials first: then there are fields for them. */
  readonly initials?: boolean;
}

export class DraftPages {
  readonly #signatures: SignaturesService;
  readonly #files: OutgoingFiles;

  constructor(signatures: SignaturesService, files: OutgoingFiles) {
    this.#signatures = signatures;
    this.#files = files;
  }

  /** What the next person signs: as the last who put initials left it, else the draft with its fields. */
  async ready(context: Context, draft: Draft): Promise<Buffer> {
    const { doc, directory } = draft;
    const version = currentVersion(doc);
    const initialled = initialledOf(doc);
    if (initialled) return this.#files.withLocalPath(initialled, (path) => readFile(path));
    const places = await this.#files.drawnPlaces(context, doc, draft.keyId);
    if (!version || !places) return refuse('FORM_NOT_CHECKED');
    const preparation = givesNumberAfter(directory, doc)
      ? preparationAfter(places, { initials: draft.initials === true })
      : preparationOf(places, await this.#given(context, draft));
    return this.#files.withLocalPath(version, (path) => this.#signatures.prepare({ path }, preparation));
  }

  /** The agency's signature that shows number and date, where they were taken after the person's. */
  async numberField(context: Context, draft: Draft): Promise<FieldOrder | undefined> {
    const { doc, directory } = draft;
    if (!doc.numberedAfter) return undefined;
    const places = await this.#files.drawnPlaces(context, doc);
    if (!places) return refuse('FORM_NOT_CHECKED');
    const texts = rowTexts(places, await this.#given(context, draft));
    return { field: NUMBER_FIELD, name: directory.agency.name, texts, at: context.now };
  }

  async #given(context: Context, { directory, doc }: Draft): Promise<Given> {
    const { number, symbol, issuedOn } = doc;
    if (number === undefined || !symbol || !issuedOn) return refuse('FORM_NOT_CHECKED');
    const { place } = directory.agency;
    return {
      number,
      symbol,
      on: issuedOn,
      place,
      symbolPrinted: await this.#symbolPrinted(context, directory, doc),
    };
  }

  /** A page that prints no symbol gets it together with the number. */
  async #symbolPrinted(context: Context, directory: Directory, doc: Stored<Outgoing>): Promise<boolean> {
    const text = await this.#files.text(context, doc);
    const findings = checkForm(text, expectedForm(directory, doc));
    return findings.some(({ item, verdict }) => item === 'number-and-symbol' && verdict === 'present');
  }
}
