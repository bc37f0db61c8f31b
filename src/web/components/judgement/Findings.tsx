import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Judgement } from '../../api/judgements.ts';
import type { Texts } from '../../i18n/vi/index.ts';
import classes from './Judgement.module.css';

type AttackName = keyof Texts['judgement']['attack'];
type ChangeKind = keyof Texts['judgement']['change'];

function place({ field, object, detail }: Judgement['attacks'][number]): string {
  return [field, object === undefined ? undefined : `${object} 0 obj`, detail].filter(Boolean).join(' · ');
}

/** Every way in which the file would deceive, by its name, with what that means. */
export function Attacks({ attacks }: { attacks: Judgement['attacks'] }) {
  const { t } = useTranslation();
  if (attacks.length === 0) return null;
  const names = [...new Set(attacks.map(({ name }) => name as AttackName))];
  return (
    <div className={classes.part}>
      <Title order={3} className={classes.heading}>
        {t('judgement.attacksTitle')}
      </Title>
      <ul className={classes.list}>
        {names.map((name) => (
          <li key={name}>
            <Text fw={600}>{t(`judgement.attack.${name}`)}</Text>
            <Text size="sm">{t(`judgement.why.${name}`)}</Text>
            <Text size="xs" c="dimmed">
              {[...new Set(attacks.filter((one) => one.name === name).map(place))].filter(Boolean).join('; ')}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What came after a signature and was permitted. */
export function Changes({ changes }: { changes: Judgement['changes'] }) {
  const { t } = useTranslation();
  if (changes.length === 0) return null;
  const told = changes.map(({ kind, field }) => {
    const text = t(`judgement.change.${kind as ChangeKind}`);
    return field ? `${text} (${field})` : text;
  });
  return (
    <div className={classes.part}>
      <Title order={3} className={classes.heading}>
        {t('judgement.changesTitle')}
      </Title>
      <ul className={classes.list}>
        {[...new Set(told)].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
