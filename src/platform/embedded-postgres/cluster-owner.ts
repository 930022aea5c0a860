import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
    if (present) {
      if (this.isThisProcess(present)) return true;
      if (this.isLiving(present) || !this.takeAway(present)) return false;
    }
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

  private isThisProcess(note: OwnerNote): boolean {
    return note.pid === process.pid && this.isLiving(note);
  }

  private isLiving(note: OwnerNote): boolean {
    return isAlive(note.pid) && beginningOf(note.pid) === note.beginning;
  }

  /** Removes the note of a dead process, and only that one: another process may just have put its own in its place. */
  private takeAway(dead: OwnerNote): boolean {
    const aside = `${this.file}.${String(process.pid)}`;
    try {
      renameSync(this.file, aside);
      const taken = JSON.parse(readFileSync(aside, 'utf8')) as OwnerNote;
      const isRight = taken.pid === dead.pid && taken.beginning === dead.beginning;
      if (!isRight) linkSync(aside, this.file);
      return isRight;
    } catch {
      return false;
    } finally {
      rmSync(aside, { force: true });
    }
  }

  private read(): OwnerNote | undefined {
    try {
      return JSON.parse(readFileSync(this.file, 'utf8')) as OwnerNote;
    } catch {
      return undefined;
    }
  }
}
