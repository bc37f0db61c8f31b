import { useTranslation } from 'react-i18next';
import type { Account } from '../../api/administration.ts';
import { Tag, type Tone } from '../../components/tags/Tag.tsx';
import type { Texts } from '../../i18n/vi/index.ts';

export type AccountState = keyof Texts['people']['accountState'];

const TONES: { readonly [state in AccountState]: Tone } = {
  none: 'wait',
  first: 'go',
  ready: 'done',
  disabled: 'alarm',
};

export function accountState(account: Account | undefined): AccountState {
  if (!account) return 'none';
  if (account.disabled) return 'disabled';
  return account.mustChange ? 'first' : 'ready';
}

interface AccountTagProps {
  active: boolean;
  account: Account | undefined;
  /** The accounts have been loaded. */
  known: boolean;
}

export function AccountTag({ active, account, known }: AccountTagProps) {
  const { t } = useTranslation();
  if (!active) return <Tag>{t('administration.inactive')}</Tag>;
  if (!known) return null;
  const state = accountState(account);
  return <Tag tone={TONES[state]}>{t(`people.accountState.${state}`)}</Tag>;
}
