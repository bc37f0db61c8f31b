import { Button, Group, NumberInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import classes from './RegisterTable.module.css';
import type { Range } from './use-register.ts';

type Typed = { from: number | ''; to: number | '' };

function rangeOf({ from, to }: { from: unknown; to: unknown }): Range {
  return { ...(Number(from) > 0 && { from: Number(from) }), ...(Number(to) > 0 && { to: Number(to) }) };
}

/** The range stands in the address: it can be kept as a bookmark and is still there after going back. */
export function useRange() {
  const [address, setAddress] = useSearchParams();
  const range = rangeOf({ from: address.get('from'), to: address.get('to') });
  const setRange = (typed: Typed): void => {
    const texts = Object.entries(rangeOf(typed)).map(([name, value]) => [name, String(value)]);
    setAddress(Object.fromEntries(texts), { replace: true });
  };
  return { range, setRange };
}

export function RangeForm({ range, onRange }: { range: Range; onRange: (typed: Typed) => void }) {
  const { t } = useTranslation();
  const form = useForm<Typed>({ initialValues: { from: range.from ?? '', to: range.to ?? '' } });
  const all = (): void => {
    form.setValues({ from: '', to: '' });
    onRange({ from: '', to: '' });
  };
  return (
    <form onSubmit={form.onSubmit(onRange)} className={classes.range}>
      <Group gap="xs" align="flex-end">
        <NumberInput
          label={t('registers.from')}
          w={96}
          min={1}
          hideControls
          {...form.getInputProps('from')}
        />
        <NumberInput label={t('registers.to')} w={96} min={1} hideControls {...form.getInputProps('to')} />
        <Button type="submit" variant="default">
          {t('registers.show')}
        </Button>
        {(range.from ?? range.to) !== undefined && (
          <Button variant="subtle" onClick={all}>
            {t('registers.showAll')}
          </Button>
        )}
      </Group>
    </form>
  );
}
