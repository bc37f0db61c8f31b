// Shown before anything is signed, and set by hand where what was found is wrong.
import type { Stored } from '../../../../storage/port.ts';
import type { Context } from '../../../kernel/context.ts';
import { refuse, refuseAll } from '../../../kernel/refusal.ts';
import type { Target } from '../../../kernel/target.ts';
import { type Standing, standingIn } from '../../directory/index.ts';
import type { Places } from '../../documents/index.ts';
import { lookSizes } from '../../signatures/index.ts';
import {
  currentVersion,
  initialledOf,
  isOnPaper,
  type Outgoing,
  type OutgoingState,
  PDF,
} from '../outgoing.ts';
import { holdsNow } from '../outgoing-decisions.ts';
import type { OutgoingDesk } from '../outgoing-desk.ts';
import { bare, readable } from '../outgoing-store.ts';
import {
  byHandOf,
  type MovedPlaces,
  type PlacedByHand,
  placeReasons,
  withMoved,
  withSizes,
} from './placing.ts';
import type { PlacesBody, PlacesView } from './placing-schema.ts';
import { placesViewOf } from './placing-view.ts';

const OPEN: readonly OutgoingState[] = ['drafting', 'unit-check', 'form-check', 'signing', 'numbered'];

/** The first initials settle every place: the fields are made with them. */
function isOpen(doc: Outgoing): boolean {
  if (initialledOf(doc)) return false;
  return OPEN.includes(doc.state) && currentVersion(doc)?.mediaType === PDF && !isOnPaper(doc) && !doc.frozen;
}

export class OutgoingPlacing {
  readonly #desk: OutgoingDesk;

  constructor(desk: OutgoingDesk) {
    this.#desk = desk;
  }

  /** Where everything will stand on the draft as it is now. */
  async view(context: Context, id: string): Promise<PlacesView> {
    const [doc, directory] = await Promise.all([
      readable(this.#desk.storage, context, id),
      this.#desk.directories.of(context),
    ]);
    if (!isOpen(doc)) return refuse('PLACES_SETTLED');
    const byHand = byHandOf(doc);
    const places = await this.#places(context, doc, byHand);
    const mayMove = holdsNow(doc, standingIn(directory, context, doc.unit));
    return placesViewOf({ doc, directory, places, byHand, mayMove });
  }

  /** Sets the places; without any, what is found in the text counts again. */
  async move(context: Context, target: Target, body: PlacesBody): Promise<Stored<Outgoing>> {
    const [stored, directory] = await Promise.all([
      readable(this.#desk.storage, context, target.id),
      this.#desk.directories.of(context),
    ]);
    const doc = { ...stored, version: target.version };
    if (!isOpen(doc)) refuse('PLACES_SETTLED');
    const standing: Standing = standingIn(directory, context, doc.unit);
    if (!holdsNow(doc, standing)) refuse('PLACES_NOT_YOURS');
    refuseAll(placeReasons(await this.#places(context, doc, body), body));
    const { actor, now } = context;
    const moves = Object.values(body).some((place) => place !== undefined);
    const placed: PlacedByHand = { ...body, file: doc.currentFile ?? '', by: actor.person, at: now };
    const next: Outgoing = { ...bare(doc), places: moves ? placed : undefined };
    const details = { items: Object.keys(body).join(', ') };
    return this.#desk.save(context, directory, { action: 'outgoing.place', ...target, next, details });
  }

  async #places(context: Context, doc: Outgoing, moved: MovedPlaces = {}): Promise<Places> {
    const version = currentVersion(doc);
    if (!version) return refuse('PLACES_SETTLED');
    const found = await this.#desk.files.found(version);
    const sizes = await lookSizes(this.#desk.storage, context.actor.agency);
    return withMoved(withSizes(found, sizes), moved);
  }
}
