// Two revisions side by side, and what was found out about their differences.
import { PdfDict, PdfRef, type PdfValue } from '../../pdf/values.ts';
import type { Attack, AttackName, Change, ChangeKind } from '../report.ts';
import { type FormField, fieldsOf, itemsOf, nameIn } from '../structure/form.ts';
import type { Permissions } from '../structure/permissions.ts';
import type { RevisionView } from '../structure/revision-view.ts';

export interface ComparisonInput {
  readonly before: RevisionView;
  readonly after: RevisionView;
  readonly permissions: Permissions;
}

export class Comparison {
  readonly before: RevisionView;
  readonly after: RevisionView;
  readonly permissions: Permissions;
  readonly changes: Change[] = [];
  readonly attacks: Attack[] = [];
  /** Fields of the signed revision by their object and by those of their widgets. */
  readonly oldFields = new Map<number, FormField>();
  readonly newFields = new Map<number, FormField>();
  readonly pages = new Set<number>();
  /** Nodes of the tree of pages that are no pages, and their lists of kids. */
  readonly tree = new Set<number>();

  constructor({ before, after, permissions }: ComparisonInput) {
    this.before = before;
    this.after = after;
    this.permissions = permissions;
    for (const [view, fields] of [
      [before, this.oldFields],
      [after, this.newFields],
    ] as const) {
      for (const field of fieldsOf(view)) {
        for (const number of [field.number, ...field.widgets]) {
          if (!fields.has(number) || number === field.number) fields.set(number, field);
        }
      }
    }
    collectPages(before, this.pages, this.tree);
  }

  get certified(): boolean {
    return this.permissions.certified !== undefined;
  }

  allow(kind: ChangeKind, details: Omit<Change, 'kind'> = {}) {
    this.changes.push({ kind, ...details });
  }

  accuse(name: AttackName, object: number | undefined, detail?: string) {
    this.attacks.push({ name, ...(object !== undefined && { object }), ...(detail && { detail }) });
  }

  /** Whether something with this number was there, or was pointed to, when the revision was signed. */
  isNew(number: number): boolean {
    return !this.before.exists(number);
  }

  dictAfter(value: PdfValue | undefined): PdfDict | undefined {
    const found = this.after.resolve(value);
    return found instanceof PdfDict ? found : undefined;
  }

  dictBefore(value: PdfValue | undefined): PdfDict | undefined {
    const found = this.before.resolve(value);
    return found instanceof PdfDict ? found : undefined;
  }
}

const MAX_PAGES = 50_000;

function collectPages(view: RevisionView, pages: Set<number>, tree: Set<number>) {
  const seen = new Set<number>();
  const stack: PdfValue[] = [view.catalog.get('Pages') ?? null];
  for (let node = stack.pop(); node !== undefined && seen.size < MAX_PAGES; node = stack.pop()) {
    if (!(node instanceof PdfRef) || seen.has(node.number)) continue;
    seen.add(node.number);
    const dict = view.load(node.number);
    if (!(dict instanceof PdfDict)) continue;
    if (nameIn(view, dict, 'Type') === 'Page') {
      pages.add(node.number);
      continue;
    }
    tree.add(node.number);
    const kids = dict.get('Kids');
    if (kids instanceof PdfRef) tree.add(kids.number);
    stack.push(...itemsOf(view, kids));
  }
}
