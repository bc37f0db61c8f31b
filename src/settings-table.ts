import { settings } from './settings.ts';

function presetOf(preset: unknown): string {
  if (preset === '') return 'the address it listens on';
  if (typeof preset === 'number' && preset >= 1024 ** 2 && preset % 1024 ** 2 === 0)
    return `\`${preset / 1024 ** 2}MB\``;
  return `\`${preset}\``;
}

/** The settings as a table of Markdown: what docs/operations.md shows. */
export function settingsTable(): string {
  const rows = Object.values(settings).map(
    ({ name, allowed, description, default: preset }) =>
      `| \`${name}\` | ${presetOf(preset)} | ${allowed} | ${description} |`,
  );
  return ['| setting | default | allowed | what it is |', '|---|---|---|---|', ...rows].join('\n');
}
