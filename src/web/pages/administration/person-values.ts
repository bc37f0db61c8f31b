import type { Person, PersonBody } from '../../api/administration.ts';
import { cleaned } from './cleaned.ts';

export interface PersonValues {
  fullName: string;
  username: string;
  unit: string;
  position: string | null;
  roles: PersonBody['roles'];
  clearance: NonNullable<PersonBody['clearance']>;
  active: boolean;
  email: string;
  phone: string;
}

export const NEW_PERSON: PersonValues = {
  fullName: '',
  username: '',
  unit: '',
  position: null,
  roles: [],
  clearance: 'none',
  active: true,
  email: '',
  phone: '',
};

export function personValuesOf(person: Person): PersonValues {
  const { fullName, username, unit, position = null, roles, clearance, active } = person;
  const { email = '', phone = '' } = person;
  return { fullName, username, unit, position, roles, clearance, active, email, phone };
}

export function personBodyOf({ position, ...values }: PersonValues): PersonBody {
  return cleaned({ ...values, ...(position && { position }) });
}
