import { ApiProperty } from '@nestjs/swagger';
import type { IntegrityCheck } from '../../application/integrity-checks.js';
import type { IntegrityFault } from '../../application/journal-verification.js';

/** How far one part of a check has come. */
export class ProgressResponse {
  readonly done: number;
  readonly total: number;
}

/** How far the three parts of a check have come. */
export class CheckProgressResponse {
  readonly entries: ProgressResponse;
  readonly blocks: ProgressResponse;
  readonly objects: ProgressResponse;
}

/** The first thing that does not fit. */
export class IntegrityFaultResponse {
  readonly kind: 'entry' | 'block' | 'object';
  /** Number of the entry or block, or hash of the object. */
  readonly id: string;
  readonly code: IntegrityFault['code'];
  readonly details: Readonly<Record<string, string | number>>;
}

/** A block of the journal by number and hash. */
export class ChainHeadResponse {
  readonly number: number;
  /** Its hash in hex. */
  readonly hash: string;
}

/** A check of journal, blocks and stored objects. */
export class IntegrityCheckResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  readonly state: 'running' | 'ok' | 'failed';
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  /** Name of whoever started it. */
  readonly startedBy: string;
  readonly progress: CheckProgressResponse;
  readonly firstFault: IntegrityFaultResponse | null;
  /** Last block that was found whole; worth noting down outside of the system. */
  readonly head: ChainHeadResponse | null;

  static from(check: IntegrityCheck): IntegrityCheckResponse {
    return { ...check };
  }
}
