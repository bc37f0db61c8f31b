import { textOf } from './compose-file.ts';

export interface Instruction {
  readonly name: string;
  readonly rest: string;
}

export interface Stage {
  readonly from: string;
  readonly as: string | undefined;
  readonly instructions: readonly Instruction[];
}

/** The instructions of the Dockerfile, by stage. */
export function stages(): readonly Stage[] {
  const text = textOf('Dockerfile').replace(/^\s*#.*\n/gm, '');
  const found: { from: string; as: string | undefined; instructions: Instruction[] }[] = [];
  for (const line of text.replace(/\\\n/g, ' ').split('\n')) {
    const [, name, rest = ''] = /^([A-Z]+)\s+(.*)$/.exec(line.trim()) ?? [];
    if (name === 'FROM') {
      const [, from = '', as] = /^(\S+)(?: AS (\S+))?$/.exec(rest) ?? [];
      found.push({ from, as, instructions: [] });
    } else if (name) found.at(-1)!.instructions.push({ name, rest });
    else if (line.trim() !== '') throw new Error(`no instruction: ${line}`);
  }
  return found;
}

export const all = (stage: Stage, name: string): readonly string[] =>
  stage.instructions.filter((one) => one.name === name).map(({ rest }) => rest);

/** What is copied, and from where: another stage, or the project itself. */
export function copies(stage: Stage): readonly { readonly from?: string; readonly sources: string[] }[] {
  return all(stage, 'COPY').map((rest) => {
    const words = rest.split(/\s+/);
    const from = words[0]!.startsWith('--from=') ? words.shift()!.slice('--from='.length) : undefined;
    return { ...(from && { from }), sources: words.slice(0, -1) };
  });
}
