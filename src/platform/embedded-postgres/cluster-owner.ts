import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { beginningOf, isAlive } from './running-process.js';

interface OwnerNote {
  readonly pid: number;
  readonly beginning: string;
}

/**
 * Which process answers for the embedded database. The first one that starts it owns it and stops it at the end;
 * others that come while it lives (such as `talakte verify` beside a running server) are guests and leave it running.
 */
export class ClusterOwner {
  constructor(private readonly file: string) {}

  /** Takes the ownership unless a living process has it; says whether this process is the owner now. */
  claim(): boolean {
    const present = this.read();
    if (present && present.pid !== process.pid && isAlive(present.pid) && this.isSameProcess(present)) return false;
    rmSync(this.file, { force: true });
    const note: OwnerNote = { pid: process.pid, beginning: beginningOf(process.pid) };
    try {
      writeFileSync(this.file, JSON.stringify(note), { flag: 'wx' });
      return true;
    } catch {
      return false; // another process was faster
    }
  }

  /** Gives the ownership back. */
  release(): void {
    if (this.read()?.pid === process.pid) rmSync(this.file, { force: true });
  }

  private isSameProcess(note: OwnerNote): boolean {
    return beginningOf(note.pid) === note.beginning;
  }

  private read(): OwnerNote | undefined {
    try {
      return JSON.parse(readFileSync(this.file, 'utf8')) as OwnerNote;
    } catch {
      return undefined;
    }
  }
}
