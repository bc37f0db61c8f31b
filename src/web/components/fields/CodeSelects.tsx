import { Select, type SelectProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useDocumentTypes } from '../../api/registers.ts';
import { currentLocale } from '../../i18n/index.ts';
import { SearchSelect } from './choices.tsx';

/** Types of documents; `own`: those that the agency itself issues. */
export function TypeSelect({ own = false, ...rest }: SelectProps & { own?: boolean }) {
  const { data = [] } = useDocumentTypes();
  const locale = currentLocale();
  const types = data.filter((type) => !own || type.administrative);
  return <SearchSelect data={types.map((type) => ({ value: type.code, label: type[locale] }))} {...rest} />;
}

const URGENCIES = ['none', 'urgent', 'very-urgent', 'flash'] as const;
export function UrgencySelect(props: SelectProps) {
  const { t } = useTranslation();
  const options = URGENCIES.map((value) => ({ value, label: t(`codes.urgency.${value}`) }));
  return <Select allowDeselect={false} data={options} {...props} />;
}

const LEVELS = ['none', 'confidential', 'secret', 'top-secret'] as const;
export function SecrecySelect(props: SelectProps) {
  const { t } = useTranslation();
  const options = LEVELS.map((value) => ({ value, label: t(`codes.secrecy.${value}`) }));
  return <Select allowDeselect={false} data={options} {...props} />;
}
