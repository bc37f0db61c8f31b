import { useTranslation } from 'react-i18next';
import { usePeople, useUnits } from '../../api/directory.ts';
import type { Role } from '../../api/session.ts';

/** Names of those whose turn it is, from the tokens `p:`, `u:` and `r:` that a record carries. */
export function WaitingFor({ tokens }: { tokens: readonly string[] }) {
  const { t } = useTranslation();
  const { data: people = [] } = usePeople();
  const { data: units = [] } = useUnits();
  const nameOf = (token: string): string => {
    const id = token.slice(2);
    if (token.startsWith('p:')) return people.find((one) => one.id === id)?.fullName ?? '';
    if (token.startsWith('u:')) return units.find((one) => one.id === id)?.name ?? '';
    return t(`codes.role.${id as Role}`);
  };
  return <>{tokens.map(nameOf).filter(Boolean).join(', ')}</>;
}
