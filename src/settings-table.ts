import { settings } from './settings.ts';

function presetOf(name: string, preset: unknown): string {
  if (preset === '') return name === 'PUBLIC_URL' ? 'the address it listens on' : 'none';
  if (typeof preset === 'number' && preset >= 1024 ** 2 && preset % 1024 ** 2 === 0)
    return `\`${preset / 1024 ** 2}MB\``;
  return `\`${preset}\``;
}

/** The settings as a table of Markdown: what docs/operations.md shows. */
export function settingsTable(): string {
  const rows = Object.values(settings).map(
    ({ name, allowed, description, default: preset }) =>
      `| \`${name}\` | ${presetOf(name, preset)} | ${allowed} | ${description} |`,
  );
  return ['| setting | default | allowed | what it is |', '|---|---|---|---|', ...rows].join('\n');
}
