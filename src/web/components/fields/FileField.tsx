import { ActionIcon, Group, Loader, Text } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import '@mantine/dropzone/styles.css';
import { IconFileText, IconUpload, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type StoredFile, uploadFile } from '../../api/files.ts';
import { useCommand } from '../forms/use-command.ts';
import { ProblemAlert } from '../problem/ProblemAlert.tsx';
import classes from './FileField.module.css';

interface FileFieldProps {
  label: string;
  hint?: string;
  value: { id: string; name: string } | null;
  error?: string;
  onChange: (file: StoredFile | null) => void;
}

function Chosen({ name, onRemove }: { name: string; onRemove: () => void }) {
  const { t } = useTranslation();
  return (
    <Group className={classes.chosen} wrap="nowrap" gap="xs">
      <IconFileText size={20} aria-hidden />
      <Text size="sm" fw={600} style={{ flex: 1, overflowWrap: 'anywhere' }}>
        {name}
      </Text>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={`${t('common.remove')}: ${name}`}
        onClick={onRemove}
      >
        <IconX size={18} />
      </ActionIcon>
    </Group>
  );
}

/** A place to drop or choose one file; it is uploaded at once and only its id is sent with the form. */
export function FileField({ label, hint, value, error, onChange }: FileFieldProps) {
  const upload = useCommand({ run: uploadFile, onDone: onChange });
  if (value) return <Chosen name={value.name} onRemove={() => onChange(null)} />;
  return (
    <div>
      <Dropzone
        onDrop={([file]) => file && upload.send(file)}
        multiple={false}
        disabled={upload.busy}
        className={classes.drop}
        inputProps={{ 'aria-label': label }}
        aria-label={label}
      >
        <Group gap="sm" wrap="nowrap">
          {upload.busy ? <Loader size="sm" /> : <IconUpload size={24} aria-hidden />}
          <div>
            <Text fw={600}>{label}</Text>
            {hint && (
              <Text size="sm" c="dimmed">
                {hint}
              </Text>
            )}
          </div>
        </Group>
      </Dropzone>
      {error && (
        <Text size="sm" c="var(--mantine-color-error)" mt={4}>
          {error}
        </Text>
      )}
      {upload.error && <ProblemAlert error={upload.error} />}
    </div>
  );
}
