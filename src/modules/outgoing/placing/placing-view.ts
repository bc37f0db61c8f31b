import type { Stored } from '../../../../storage/port.ts';
import { present } from '../../../kernel/present.ts';
import { type Directory, nameOf } from '../../directory/index.ts';
import type { Places } from '../../documents/index.ts';
import type { Outgoing } from '../outgoing.ts';
import { boxOf, PLACED_ITEMS, type PlacedByHand, type PlacedItem } from './placing.ts';
import type { PlacesView } from './placing-schema.ts';

/** The seal goes where the signature goes. */
function wasMoved(byHand: PlacedByHand | undefined, item: PlacedItem): boolean {
  return byHand?.[item === 'seal' ? 'signature' : item] !== undefined;
}

function wasFound(places: Places, item: PlacedItem): boolean {
  return places[item === 'seal' ? 'signature' : item].found;
}

export interface Placed {
  readonly doc: Stored<Outgoing>;
  readonly directory: Directory;
  readonly places: Places;
  readonly byHand: PlacedByHand | undefined;
  readonly mayMove: boolean;
}

export function placesViewOf({ doc, directory, places, byHand, mayMove }: Placed): PlacesView {
  const { position, name } = places.signature;
  return present({
    file: doc.currentFile ?? '',
    version: doc.version,
    frames: places.frames.map(({ page, width, height }) => ({ page, width, height })),
    items: PLACED_ITEMS.map((item) => ({
      item,
      ...boxOf(places, item),
      found: wasFound(places, item),
      moved: wasMoved(byHand, item),
    })),
    position,
    name,
    mayMove,
    moved: byHand && { by: nameOf(directory, byHand.by), at: byHand.at },
  }) as PlacesView;
}
