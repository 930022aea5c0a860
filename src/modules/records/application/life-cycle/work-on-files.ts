import { Injectable } from '@nestjs/common';

/** Somebody who knows of work of people on files, of which the files themselves know nothing. */
export interface WorkOnFilesSource {
  /** Those of the files on which there is, or ever was, such work; inside a transaction as that one sees it. */
  among(fileIds: readonly string[]): Promise<readonly string[]>;
}

/**
 * Knows on which files somebody worked with means that records knows nothing of: circulation folders, workflows, mail. Also
 * what is over counts, for it went into the history of the file.
 */
@Injectable()
export class WorkOnFiles {
  private readonly sources: WorkOnFilesSource[] = [];

  /** Called once by whoever keeps such work. */
  add(source: WorkOnFilesSource): void {
    this.sources.push(source);
  }

  /** Those of the files on which there is, or ever was, work. */
  async among(fileIds: readonly string[]): Promise<ReadonlySet<string>> {
    const found = new Set<string>();
    for (const source of this.sources) for (const id of await source.among(fileIds)) found.add(id);
    return found;
  }
}
