import { useQuery } from '@tanstack/react-query';
import { type Answer, answer, api, changing, changingOne, type Versioned } from './client.ts';
import type { Position, Unit } from './directory.ts';
import type { paths } from './openapi-types.ts';
import { useWholeList } from './whole-list.ts';

type PutBody<P extends keyof paths> = paths[P] extends {
  put: { requestBody?: { content: { 'application/json': infer B } } };
}
  ? B
  : never;

export type Agency = Answer<'/api/agency', 'get'>;
export type Person = Answer<'/api/people/{id}', 'get'>;
export type Account = Answer<'/api/accounts', 'get'>['items'][number];
export type Calendar = Answer<'/api/calendars/{year}', 'get'>;
export type AgencyBody = PutBody<'/api/agency'>;
export type UnitBody = PutBody<'/api/units/{id}'>;
export type PositionBody = PutBody<'/api/positions/{id}'>;
export type PersonBody = PutBody<'/api/people/{id}'>;
export type CalendarBody = PutBody<'/api/calendars/{year}'>;

export function useAgency() {
  return useQuery({ queryKey: ['agency'], queryFn: () => answer(api.GET('/api/agency')) });
}
export function saveAgency(agency: Versioned, body: AgencyBody): Promise<Agency> {
  const { header } = changingOne(agency);
  return answer(api.PUT('/api/agency', { params: { header }, body }));
}

export function saveUnit(unit: Versioned | undefined, body: UnitBody): Promise<Unit> {
  if (!unit) return answer(api.POST('/api/units', { params: changing(), body }));
  return answer(api.PUT('/api/units/{id}', { params: changingOne(unit), body }));
}

export function usePositions() {
  return useWholeList({ queryKey: ['position', 'list'], load: () => answer(api.GET('/api/positions')) });
}
export function savePosition(position: Versioned | undefined, body: PositionBody): Promise<Position> {
  if (!position) return answer(api.POST('/api/positions', { params: changing(), body }));
  return answer(api.PUT('/api/positions/{id}', { params: changingOne(position), body }));
}

export function usePerson(id: string | undefined) {
  return useQuery({
    queryKey: ['person', id],
    queryFn: () => answer(api.GET('/api/people/{id}', { params: { path: { id: id ?? '' } } })),
    enabled: id !== undefined,
  });
}
export function savePerson(person: Versioned | undefined, body: PersonBody): Promise<Person> {
  if (!person) return answer(api.POST('/api/people', { params: changing(), body }));
  return answer(api.PUT('/api/people/{id}', { params: changingOne(person), body }));
}

export function useAccounts() {
  return useQuery({
    queryKey: ['account'],
    queryFn: async () => (await answer(api.GET('/api/accounts'))).items,
  });
}
export async function givePassword(person: string, password: string): Promise<void> {
  const params = { ...changing(), path: { id: person } };
  await api.PUT('/api/accounts/{id}/password', { params, body: { password } });
}
export async function setAccountDisabled(person: string, disabled: boolean): Promise<void> {
  const params = { ...changing(), path: { id: person } };
  if (disabled) await api.POST('/api/accounts/{id}/disable', { params });
  else await api.POST('/api/accounts/{id}/enable', { params });
}

export function useCalendar(year: number) {
  return useQuery({
    queryKey: ['calendar', year],
    queryFn: () => answer(api.GET('/api/calendars/{year}', { params: { path: { year } } })),
  });
}
export function saveCalendar({ id, year, version }: Calendar, body: CalendarBody): Promise<Calendar> {
  const { header } = changingOne({ id, version });
  return answer(api.PUT('/api/calendars/{year}', { params: { path: { year }, header }, body }));
}
