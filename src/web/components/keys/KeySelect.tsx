import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SigningKey } from '../../api/keys.ts';
import { showDay } from '../dates.ts';

interface KeySelectProps {
  label: string;
  keys: readonly SigningKey[];
  value?: string;
  onChange?: (id: string | null) => void;
}

/** By whom and until when, and where the key is: one person may have several of one name. */
export function KeySelect({ keys, ...rest }: KeySelectProps) {
  const { t } = useTranslation();
  const labelOf = ({ holder, serial, notAfter, held, place }: SigningKey): string => {
    const where = [t(`keys.held.${held}`), place].filter(Boolean).join(': ');
    return [holder.commonName ?? serial, showDay(notAfter), where].filter(Boolean).join(' – ');
  };
  const choices = keys.map((key) => ({ value: key.id, label: labelOf(key) }));
  return <Select allowDeselect={false} data={choices} {...rest} />;
}
