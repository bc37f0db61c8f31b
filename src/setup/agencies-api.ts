import { z } from 'zod';
import { defineRoute, type Route } from '../http/route.ts';
import { vietnameseSortKey } from '../modules/directory/index.ts';
import type { AgenciesService, AgencySeen } from './agencies.ts';
import { firstPassword, newAgencyBody } from './agencies-schema.ts';

const agencyItem = z
  .object({
    id: z.string(),
    version: z.number().int(),
    code: z.string(),
    name: z.string(),
    parentName: z.string().optional(),
    place: z.string(),
    state: z.enum(['planned', 'founded']),
    addedAt: z.string(),
    addedBy: z.string().optional(),
    administrator: z.object({ fullName: z.string(), username: z.string() }).optional(),
    actions: z.array(z.enum(['complete'])),
  })
  .meta({ id: 'InstalledAgency' });
const agencyItems = z.object({ items: z.array(agencyItem), actions: z.array(z.enum(['add'])) });

type Item = z.output<typeof agencyItem>;

function viewOf({ listed, agency }: AgencySeen): Item {
  const { id, version, state, addedAt, addedBy, plan } = listed;
  const { name = '', place = '', parentName } = agency ?? {};
  return {
    id,
    version,
    code: listed.code,
    name,
    ...(parentName !== undefined && { parentName }),
    place,
    state,
    addedAt,
    ...(addedBy && { addedBy: addedBy.name }),
    ...(plan && { administrator: plan.administrator }),
    actions: state === 'planned' ? ['complete'] : [],
  };
}

/** What waits for somebody first. */
function byStateAndName(one: Item, other: Item): number {
  const key = ({ state, name }: Item) => `${state === 'planned' ? 0 : 1} ${vietnameseSortKey(name)}`;
  return key(one) < key(other) ? -1 : 1;
}

const view = {
  id: '01k3m9x0agency',
  version: 2,
  code: 'H26.12',
  name: 'Ủy ban nhân dân phường Xuân Hòa',
  parentName: 'Ủy ban nhân dân Thành phố',
  place: 'Phường Xuân Hòa',
  state: 'founded',
  addedAt: '2026-03-02T02:00:00.000Z',
  addedBy: 'Trần Thị Mai',
  actions: [],
};
const example = {
  agency: {
    name: view.name,
    parentName: view.parentName,
    abbreviation: 'UBND',
    place: view.place,
    code: view.code,
  },
  unit: { name: 'Văn phòng', abbreviation: 'VP' },
  administrator: { fullName: 'Nguyễn Văn An', username: 'an.nv', password: 'mot cau du dai' },
};

const tag = 'installation';
const access = ['administrator'] as const;
const common = ['INSTALLATION_ADMINISTRATOR_ONLY'];
const passwordRefusals = ['PASSWORD_TOO_SHORT', 'PASSWORD_TOO_LONG', 'PASSWORD_TOO_SIMPLE'];

/** For whoever administers the installation: which agencies it holds, and one more. Nothing of what is in them. */
export function agenciesRoutes(service: AgenciesService): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/agencies',
      operationId: 'listAgencies',
      summary: 'Agencies of this installation',
      tag,
      access,
      response: agencyItems,
      refusals: common,
      example: { response: { items: [view], actions: ['add'] } },
      run: async (context) => {
        const items = (await service.list(context)).map(viewOf);
        return { items: items.sort(byStateAndName), actions: ['add'] };
      },
    }),
    defineRoute({
      method: 'post',
      path: '/agencies',
      operationId: 'addAgency',
      summary: 'Add an agency with its first unit and its first administrator, who must change the password',
      tag,
      access,
      body: newAgencyBody,
      response: agencyItem,
      status: 201,
      refusals: [...common, 'AGENCY_CODE_TAKEN', 'AGENCY_FOUNDED', ...passwordRefusals],
      example: { body: example, response: view },
      run: async (context, { body: { administrator: first, ...body } }) => {
        const { password: given, ...named } = first;
        return viewOf(await service.add(context, { ...body, administrator: named, password: given }));
      },
    }),
    defineRoute({
      method: 'post',
      path: '/agencies/:id/complete',
      operationId: 'completeAgency',
      summary: 'Complete an agency whose adding was cut off, with a first password for its administrator',
      tag,
      access,
      params: z.object({ id: z.string().min(1).max(100) }),
      body: z.strictObject({ password: firstPassword }),
      response: agencyItem,
      refusals: [...common, 'NOT_FOUND', 'AGENCY_FOUNDED', ...passwordRefusals],
      example: { body: { password: 'mot cau du dai' }, response: view },
      run: async (context, { params, body }) =>
        viewOf(await service.complete(context, params.id, body.password)),
    }),
  ];
}
