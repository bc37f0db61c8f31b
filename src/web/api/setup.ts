import { api } from './client.ts';
import { queries } from './query-client.ts';

export interface OfficePlan {
  token: string;
  agency: { name: string; parentName?: string; abbreviation: string; place: string };
  units: { name: string; abbreviation: string }[];
  administrator: { fullName: string; username: string; password: string };
}

const begin = (): Promise<void> => queries.invalidateQueries({ queryKey: ['session'] });

export async function setUpOffice(plan: OfficePlan): Promise<void> {
  await api.POST('/api/setup', { body: plan });
  await begin();
}

export async function openDemoOffice(): Promise<void> {
  await api.POST('/api/setup/demo');
  await begin();
}
