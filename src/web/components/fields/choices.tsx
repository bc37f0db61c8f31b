import { MultiSelect, type MultiSelectProps, Select, type SelectProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Colleague, usePeople, useUnits } from '../../api/directory.ts';
import type { Role } from '../../api/session.ts';

/** Marks do not matter while one types to choose. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
}

type OptionsFilter = NonNullable<SelectProps['filter']>;
const withoutMarks: OptionsFilter = ({ options, search }) =>
  options.filter((option) => 'label' in option && fold(String(option.label)).includes(fold(search.trim())));

export function SearchSelect(props: SelectProps) {
  const { t } = useTranslation();
  return (
    <Select
      searchable
      filter={withoutMarks}
      nothingFoundMessage={t('common.nothingFound')}
      placeholder={t('common.choose')}
      clearButtonProps={{ 'aria-label': t('common.remove') }}
      {...props}
    />
  );
}

export function SearchMultiSelect(props: MultiSelectProps) {
  const { t } = useTranslation();
  return (
    <MultiSelect
      searchable
      filter={withoutMarks}
      nothingFoundMessage={t('common.nothingFound')}
      clearButtonProps={{ 'aria-label': t('common.remove') }}
      {...props}
      placeholder={(props.value?.length ?? 0) > 0 ? undefined : t('common.choose')}
    />
  );
}

export function personLabel(person: Colleague): string {
  return [person.fullName, person.positionTitle ?? person.unitName].filter(Boolean).join(' – ');
}

interface Narrowed {
  withRole?: Role;
  unit?: string | undefined;
}

function usePersonOptions({ withRole, unit }: Narrowed) {
  const { data = [] } = usePeople({ ...(withRole && { role: withRole }), ...(unit && { unit }) });
  return data.filter((one) => one.active).map((one) => ({ value: one.id, label: personLabel(one) }));
}

export function PersonSelect({ withRole, unit, ...rest }: SelectProps & Narrowed) {
  return <SearchSelect data={usePersonOptions({ withRole, unit })} {...rest} />;
}

export function PeopleSelect({ withRole, unit, ...rest }: MultiSelectProps & Narrowed) {
  return <SearchMultiSelect data={usePersonOptions({ withRole, unit })} {...rest} />;
}

function useUnitOptions(without: readonly string[] = []) {
  const { data = [] } = useUnits();
  return data
    .filter((unit) => unit.active && !without.includes(unit.id))
    .map((unit) => ({ value: unit.id, label: unit.name }));
}

export function UnitSelect({ without, ...rest }: SelectProps & { without?: readonly string[] }) {
  return <SearchSelect data={useUnitOptions(without)} {...rest} />;
}

export function UnitsSelect({ without, ...rest }: MultiSelectProps & { without?: readonly string[] }) {
  return <SearchMultiSelect data={useUnitOptions(without)} {...rest} />;
}
