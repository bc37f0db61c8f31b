import type { Stored } from '../../../../storage/port.ts';
import { defineRoute, type Route } from '../../../http/route.ts';
import { type Steps, stepRoute } from '../../../http/step-route.ts';
import type { Outgoing } from '../outgoing.ts';
import { placesBody, placesView } from './placing-schema.ts';
import type { OutgoingPlacing } from './placing-service.ts';

const placesExample = {
  file: '01k3m9x0file',
  version: 4,
  frames: [{ page: 1, width: 595.28, height: 841.89 }],
  items: [
    { item: 'signature', page: 1, x: 340, y: 180, width: 140, height: 80, found: true, moved: false },
    { item: 'seal', page: 1, x: 284.6, y: 169, width: 102.05, height: 102.05, found: true, moved: false },
  ],
  position: 'PHÓ CHỦ TỊCH',
  name: 'Đỗ Thị Quỳnh Như',
  mayMove: true,
};

export function placingRoutes(placing: OutgoingPlacing, steps: Steps<Stored<Outgoing>>): Route[] {
  const { tag, access, params } = steps;
  return [
    defineRoute({
      tag,
      access,
      params,
      method: 'get',
      path: `${steps.object}/places`,
      operationId: 'getSigningPlaces',
      summary: 'Where number, date, signature and seal will stand on the draft (Phụ lục I, Phần I.II.3-8)',
      response: placesView,
      refusals: ['OUTGOING_NOT_FOUND', 'PLACES_SETTLED'],
      example: { response: placesExample },
      run: (context, input) => placing.view(context, input.params.id),
    }),
    stepRoute(steps, {
      path: 'places',
      operationId: 'moveSigningPlaces',
      summary: 'Set the places by hand; without any, those found in the text count again',
      body: placesBody,
      example: { signature: { page: 1, x: 330, y: 170, width: 140, height: 80 } },
      refusals: ['PLACE_OUTSIDE_PAGE', 'PLACES_OVERLAP', 'PLACE_SIZE', 'PLACES_SETTLED', 'PLACES_NOT_YOURS'],
      run: (context, target, body) => placing.move(context, target, body),
    }),
  ];
}
