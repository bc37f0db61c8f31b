import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './SearchPage.module.css';

const LINES = ['words', 'phrase', 'exclude', 'number', 'field', 'date'] as const;

/** Each example can be tried. */
export function SearchHelp() {
  const { t } = useTranslation();
  return (
    <dl className={classes.help}>
      {LINES.map((line) => {
        const example = t(`search.helpLines.${line}.example`);
        return (
          <div key={line}>
            <dt>
              <Anchor component={Link} size="sm" to={`/search?q=${encodeURIComponent(example)}`}>
                {example}
              </Anchor>
            </dt>
            <dd>{t(`search.helpLines.${line}.text`)}</dd>
          </div>
        );
      })}
    </dl>
  );
}
