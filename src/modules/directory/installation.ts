/** What belongs to the whole installation: which agencies there are, who administers it, where a user name is in use. */
import type { Agency } from './directory.ts';

/** An agency of this installation, in the installation's own journal. The record's id is the agency's. */
export interface ListedAgency {
  /** By which people say at sign-in where they belong. Given once: the agency's own identifier may change, this does not. */
  readonly code: string;
  /** The code as it is compared. */
  readonly codeKey: string;
  /** `planned`: being added, its own journal may not have begun. */
  readonly state: 'planned' | 'founded';
  readonly addedAt: string;
  /** Absent: the office that the installation was set up with. */
  readonly addedBy?: AddedBy | undefined;
  /** What it begins with, until it has begun. */
  readonly plan?: AgencyPlan | undefined;
}

export interface AddedBy {
  readonly agency: string;
  readonly person: string;
  readonly name: string;
}

/** The first records of an agency to be added; never the password of its administrator. */
export interface AgencyPlan {
  readonly agency: Agency;
  readonly unit: { readonly name: string; readonly abbreviation: string };
  readonly administrator: { readonly fullName: string; readonly username: string };
}

/** Somebody of an agency may add agencies; it gives no right to see anything of them. */
export interface InstallationAdministrator {
  readonly of: string;
  readonly person: string;
  readonly grantedAt: string;
}

/** In which agencies a user name is in use, or was, or is about to be: where a sign-in has to look. */
export interface UsedName {
  readonly agencies: readonly string[];
}

export function codeKeyOf(code: string): string {
  return code.normalize('NFC').trim().toUpperCase();
}

/** The first of `wanted`, `wanted-2`, `wanted-3` … that is free. */
export function freeCode(wanted: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count++) {
    const code = count === 1 ? wanted : `${wanted}-${count}`;
    if (!taken.has(codeKeyOf(code))) return code;
  }
}
