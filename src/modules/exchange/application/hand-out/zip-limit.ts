import { HandOutTooLarge } from '../../errors.js';

const MEGABYTE = 1_000_000;

/** How large an archive may be that is handed out: nobody can do anything with a larger one, and it takes the disk from others. */
export class ZipLimit {
  /** @param megabytes of all stored files together */
  constructor(private readonly megabytes: number) {}

  /** @throws {HandOutTooLarge} Thrown when so much does not go into one archive; names sum and limit. */
  check(bytes: number): void {
    if (bytes > this.megabytes * MEGABYTE) throw new HandOutTooLarge(Math.ceil(bytes / MEGABYTE), this.megabytes);
  }
}
