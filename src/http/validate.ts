import { z } from 'zod';
import { type Reason, Refusal, refuse } from '../kernel/refusal.ts';
import { isPlainText, textReasons } from './plain-text.ts';
import type { Route, RouteInput } from './route.ts';

type Issue = z.core.$ZodIssue;
const CODE = /^[A-Z][A-Z0-9_]+$/;

function codeOf(issue: Issue): Pick<Reason, 'code' | 'params'> {
  switch (issue.code) {
    case 'invalid_type':
      return {
        code: issue.input === undefined || issue.message.includes('undefined') ? 'REQUIRED' : 'WRONG_TYPE',
      };
    case 'too_small':
      if (issue.origin === 'string' && issue.minimum === 1) return { code: 'REQUIRED' };
      return { code: 'TOO_SHORT', params: { minimum: Number(issue.minimum) } };
    case 'too_big':
      return { code: 'TOO_LONG', params: { maximum: Number(issue.maximum) } };
    case 'invalid_format':
      return { code: 'WRONG_FORMAT' };
    case 'unrecognized_keys':
      return { code: 'UNKNOWN_FIELD' };
    case 'invalid_value':
    case 'invalid_union':
      return { code: 'NOT_ALLOWED' };
    default:
      // A schema's own check names its code as its message.
      return { code: CODE.test(issue.message) ? issue.message : 'WRONG_FORMAT' };
  }
}

function reasonsOf(issue: Issue): Reason[] {
  const path = issue.path.map(String);
  const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
  return paths.map((one) => ({ ...codeOf(issue), field: one.join('.') }));
}

const nothing = z.unknown();

const LONGEST_PARAM = 200;

/** No record has such an id. */
function refuseParams(params: unknown): void {
  const all = Object.values(params as Record<string, string>);
  if (!all.every((one) => one.length <= LONGEST_PARAM && isPlainText(one))) refuse('NOT_FOUND');
}

/** Validates all parts of the input, so that everything wrong is told at once. */
export function validate(
  route: Route,
  raw: { params: unknown; query: unknown; body: unknown },
): RouteInput<z.ZodType, z.ZodType, z.ZodType> {
  refuseParams(raw.params);
  const reasons: Reason[] = [...textReasons(raw.query), ...textReasons(raw.body)];
  const check = (schema: z.ZodType | undefined, value: unknown): unknown => {
    const read = (schema ?? nothing).safeParse(value, { reportInput: true });
    if (!read.success) reasons.push(...read.error.issues.flatMap(reasonsOf));
    return read.data;
  };
  const input = {
    params: check(route.params, raw.params),
    query: check(route.query, raw.query),
    body: check(route.body, raw.body ?? {}),
  };
  if (reasons.length > 0) throw new Refusal(reasons);
  return input;
}
