import { readFile } from 'node:fs/promises';

/** Whether the parent can see a child's resident memory itself; elsewhere the child's own watch thread looks. */
export const parentSeesMemory = process.platform === 'linux';

/** Resident memory in bytes, or undefined when the process is gone (or this is not Linux). */
export async function residentBytes(pid: number): Promise<number | undefined> {
  if (!parentSeesMemory) return undefined;
  try {
    // `VmRSS` in kB, unlike statm, does not depend on the page size.
    const status = await readFile(`/proc/${pid}/status`, 'latin1');
    const found = /^VmRSS:\s+(\d+) kB/m.exec(status);
    return found ? Number(found[1]) * 1024 : undefined;
  } catch {
    return undefined;
  }
}
