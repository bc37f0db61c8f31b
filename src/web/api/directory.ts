import { useQuery } from '@tanstack/react-query';
import { answer, api } from './client.ts';
import type { Role } from './session.ts';

export interface Unit {
  id: string;
  version: number;
  name: string;
  abbreviation: string;
  order: number;
  head?: string;
  active: boolean;
}
export interface Position {
  id: string;
  version: number;
  title: string;
  order: number;
  authority: 'head' | 'deputy' | 'none';
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
}

const LONG = 300_000;

export function useUnits() {
  return useQuery({
    queryKey: ['unit', 'list'],
    queryFn: async (): Promise<Unit[]> => (await answer<{ items: Unit[] }>(api.GET('/api/units'))).items,
    staleTime: LONG,
  });
}

export function usePeople(query: { role?: Role; unit?: string } = {}, enabled = true) {
  return useQuery({
    queryKey: ['person', 'list', query],
    queryFn: async (): Promise<Colleague[]> =>
      (await answer<{ items: Colleague[] }>(api.GET('/api/people', { params: { query } }))).items,
    staleTime: LONG,
    enabled,
  });
}

/** The day that is so many working days from today. */
export async function afterWorkingDays(days: number): Promise<string> {
  const found = await answer<{ date: string }>(api.GET('/api/working-days', { params: { query: { days } } }));
  return found.date;
}
