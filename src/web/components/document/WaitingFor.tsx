import { useTranslation } from 'react-i18next';
import type { WaitsFor } from '../../api/outgoing.ts';
import type { Role } from '../../api/session.ts';

function useNames(): (one: WaitsFor) => string {
  const { t } = useTranslation();
  return ({ kind, id, name }) => name ?? (kind === 'role' ? t(`codes.role.${id as Role}`) : '');
}

/** Names of those whose turn it is, in one line. */
export function useWaitingText(): (waitsFor: readonly WaitsFor[]) => string {
  const nameOf = useNames();
  return (waitsFor) => [...new Set(waitsFor.map(nameOf))].filter(Boolean).join(', ');
}

/** Whose turn it is, and in whose stead where somebody left. */
export function WaitingFor({ waitsFor }: { waitsFor: readonly WaitsFor[] }) {
  const { t } = useTranslation();
  const textOf = useWaitingText();
  const gone = new Map(
    waitsFor.flatMap(({ insteadOf }) => (insteadOf ? [[insteadOf.id, insteadOf.name]] : [])),
  );
  return (
    <>
      {textOf(waitsFor)}
      {gone.size > 0 && (
        <div className="minor">{t('common.insteadOf', { names: [...gone.values()].join(', ') })}</div>
      )}
    </>
  );
}
