import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AGENCIES, completeAgency, type InstalledAgency } from '../../api/agencies.ts';
import { EditDialog } from './EditDialog.tsx';
import { FirstPasswordField } from './FirstPasswordField.tsx';

interface CompleteAgencyDialogProps {
  agency: InstalledAgency;
  onClose: () => void;
}

/** For an agency whose adding was cut off: everything but the password is known. */
export function CompleteAgencyDialog({ agency, onClose }: CompleteAgencyDialogProps) {
  const { t } = useTranslation();
  const { name, administrator } = agency;
  const first = { fullName: administrator?.fullName ?? '', username: administrator?.username ?? '' };
  return (
    <EditDialog
      title={t('agencies.completeTitle', { name })}
      draft={`agency:${agency.id}`}
      initial={{ password: '' }}
      fields={(form) => (
        <>
          <Text>{t('agencies.completeText', first)}</Text>
          <FirstPasswordField
            description={t('agencies.passwordHint')}
            required
            data-autofocus
            {...form.getInputProps('password')}
          />
        </>
      )}
      changes={[AGENCIES]}
      run={({ password }) => completeAgency(agency.id, password)}
      onClose={onClose}
    />
  );
}
