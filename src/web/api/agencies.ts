import { type Answer, answer, api, changing } from './client.ts';
import { useWholeList } from './whole-list.ts';

export type InstalledAgency = Answer<'/api/agencies', 'get'>['items'][number];

export interface NewAgency {
  agency: { name: string; code: string; abbreviation: string; place: string; parentName?: string };
  unit: { name: string; abbreviation: string };
  administrator: { fullName: string; username: string; password: string };
}

/** Names the query and what changes it. */
export const AGENCIES = 'listed-agency';

export function useAgencies() {
  return useWholeList({ queryKey: [AGENCIES], load: () => answer(api.GET('/api/agencies')) });
}

export function addAgency(body: NewAgency): Promise<InstalledAgency> {
  return answer(api.POST('/api/agencies', { params: changing(), body }));
}

export function completeAgency(id: string, password: string): Promise<InstalledAgency> {
  const params = { ...changing(), path: { id } };
  return answer(api.POST('/api/agencies/{id}/complete', { params, body: { password } }));
}
