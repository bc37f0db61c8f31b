/** What a command is about: an object and the version of it that the person saw. */
export interface Target {
  readonly id: string;
  readonly version: number;
}
