import { Combobox, TextInput, type TextInputProps, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { pageOfNumber } from '../../api/lookup.ts';
import { pageOf } from '../../api/places.ts';
import { type Suggestion, useSuggestions } from '../../api/search.ts';
import { Marked } from './Marked.tsx';
import classes from './SearchBox.module.css';

interface SearchBoxProps extends Pick<TextInputProps, 'ref' | 'size' | 'rightSection' | 'className'> {
  /** Names the box where a page has two. */
  label: string;
  /** Of the list of suggestions; as wide as the box if it is not given. */
  width?: number;
  /** What stands in it at first, and again whenever this changes. */
  words?: string;
}

/** A number and symbol in any usual spelling leads straight to its document, anything else to the search. */
function useGoing() {
  const navigate = useNavigate();
  return async (words: string): Promise<void> => {
    const page = words === '' ? undefined : await pageOfNumber(words).catch(() => undefined);
    await navigate(page ?? `/search?q=${encodeURIComponent(words)}`);
  };
}

function Option({ kind, text, marks }: Suggestion) {
  const { t } = useTranslation();
  return (
    <span className={classes.option}>
      <span className={classes.text}>
        <Marked text={text} marks={marks} />
      </span>
      <span className={classes.kind}>{t(`search.kind.${kind as 'incoming'}`)}</span>
    </span>
  );
}

/** What is in the box, and what begins so. */
function useTyping(words: string) {
  const [text, setText] = useState(words);
  const [typed, setTyped] = useState(false);
  useEffect(() => {
    setText(words);
    setTyped(false);
  }, [words]);
  const [asked] = useDebouncedValue(text, 150);
  const { data: suggestions = [] } = useSuggestions(asked, typed);
  const type = (next: string): void => {
    setText(next);
    setTyped(true);
  };
  const stop = (): void => setTyped(false);
  return { text, type, stop, suggestions: typed ? suggestions : [] };
}

/** One box over all that the reader may see, with suggestions while one types. */
export function SearchBox({ label, width, words = '', ...rest }: SearchBoxProps) {
  const { t } = useTranslation();
  const go = useGoing();
  const navigate = useNavigate();
  const { text, type, stop, suggestions } = useTyping(words);
  const store = useCombobox({ onDropdownClose: () => store.resetSelectedOption() });
  const search = (event: FormEvent): void => {
    event.preventDefault();
    store.closeDropdown();
    stop();
    void go(text.trim());
  };
  const choose = (place: string): void => {
    store.closeDropdown();
    stop();
    void navigate(place);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not yet in every browser that we support
    <form role="search" aria-label={label} onSubmit={search}>
      <Combobox
        store={store}
        onOptionSubmit={choose}
        shadow="md"
        position="bottom-start"
        {...(width && { width })}
      >
        <Combobox.Target>
          <TextInput
            type="search"
            aria-label={t('shell.searchLabel')}
            placeholder={t('shell.searchPlaceholder')}
            leftSection={<IconSearch size={16} aria-hidden />}
            autoComplete="off"
            value={text}
            onChange={(event) => {
              type(event.currentTarget.value);
              store.openDropdown();
            }}
            onBlur={() => store.closeDropdown()}
            {...rest}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={suggestions.length === 0}>
          <Combobox.Options aria-label={t('search.suggestions')}>
            {suggestions.map((one) => (
              <Combobox.Option key={`${one.kind}/${one.id}/${one.field}`} value={pageOf(one)}>
                <Option {...one} />
              </Combobox.Option>
            ))}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
    </form>
  );
}
