import { answer, api } from './client.ts';
import type { Role } from './session.ts';
import { useWholeList, type WholeList } from './whole-list.ts';

export interface Unit {
  id: string;
  version: number;
  name: string;
  abbreviation: string;
  order: number;
  head?: string;
  active: boolean;
  actions: string[];
}
export interface Position {
  id: string;
  version: number;
  title: string;
  order: number;
  authority: 'head' | 'deputy' | 'none';
  actions: string[];
}
export interface Colleague {
  id: string;
  version: number;
  fullName: string;
  unit: string;
  unitName: string;
  position?: string;
  positionTitle?: string;
  roles: Role[];
  headOf: string[];
  active: boolean;
  actions: string[];
}

const LONG = 300_000;

export function useUnits() {
  return useWholeList({
    queryKey: ['unit', 'list'],
    load: () => answer<WholeList<Unit>>(api.GET('/api/units')),
    staleTime: LONG,
  });
}

export function usePeople(query: { role?: Role; unit?: string } = {}, enabled = true) {
  return useWholeList({
    queryKey: ['person', 'list', query],
    load: () => answer<WholeList<Colleague>>(api.GET('/api/people', { params: { query } })),
    staleTime: LONG,
    enabled,
  });
}

/** The day that is so many working days from today. */
export async function afterWorkingDays(days: number): Promise<string> {
  const found = await answer<{ date: string }>(api.GET('/api/working-days', { params: { query: { days } } }));
  return found.date;
}
