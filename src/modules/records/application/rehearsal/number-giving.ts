import type { Transaction } from '#platform/database';
import type { FileReferenceParts, ReferenceRules } from '../../domain/file-reference.js';
import type { RehearsalStock } from '../../persistence/rehearsal/rehearsal-stock.js';

/** A file that needs a new number. */
export interface WantedReference {
  /** The number it has. */
  readonly fileNo: number;
  readonly place: Omit<FileReferenceParts, 'fileNo'>;
  /** Numbers of its proceedings, whose references continue its own. */
  readonly proceedingNumbers: readonly number[];
}

/** The number it would get. */
export interface ForeseenReference {
  readonly reference: string;
  readonly fileNo: number;
  readonly scope: string;
  /** In the order of the proceedings. */
  readonly proceedings: readonly string[];
}

/**
 * Foresees the numbers a whole stock would get. A file keeps its number where its new scope has not come so far and no
 * other file of the stock has it there; else it takes the next one, and one whose reference was given to something before
 * is passed over. Takes nothing.
 */
export class NumberGiving {
  /** Numbers given so far in each scope, and those with what is foreseen. */
  private readonly given = new Map<string, number>();
  private readonly last = new Map<string, number>();
  private readonly foreseen = new Set<string>();

  constructor(
    private readonly stock: Pick<RehearsalStock, 'counters' | 'given'>,
    private readonly rules: ReferenceRules,
  ) {}

  /** References of these files, in their order. */
  async give(transaction: Transaction, wanted: readonly WantedReference[]): Promise<ForeseenReference[]> {
    await this.learn(transaction, wanted);
    const found = wanted.map((one) => this.keep(one) ?? this.next(one));
    let open = found.map((_, index) => index);
    while (open.length > 0) {
      const given = await this.stock.given(
        transaction,
        open.flatMap((index) => allOf(found[index])),
      );
      open = open.filter((index) => allOf(found[index]).some((reference) => given.has(reference)));
      for (const index of open) {
        const again = wanted[index];
        if (again) found[index] = this.next(again);
      }
    }
    return found;
  }

  private async learn(transaction: Transaction, wanted: readonly WantedReference[]): Promise<void> {
    const scopes = new Set(wanted.map(({ place }) => this.rules.counterScope(place)));
    const unknown = [...scopes].filter((scope) => !this.last.has(scope));
    if (unknown.length === 0) return;
    const counters = await this.stock.counters(transaction, unknown);
    for (const scope of unknown) {
      this.given.set(scope, counters.get(scope) ?? 0);
      this.last.set(scope, counters.get(scope) ?? 0);
    }
  }

  /** The number the file has, where it is one to come in the new scope. */
  private keep(wanted: WantedReference): ForeseenReference | undefined {
    const scope = this.rules.counterScope(wanted.place);
    return wanted.fileNo > (this.given.get(scope) ?? 0) ? this.foresee(wanted, scope, wanted.fileNo) : undefined;
  }

  private next(wanted: WantedReference): ForeseenReference {
    const scope = this.rules.counterScope(wanted.place);
    for (;;) {
      const foreseen = this.foresee(wanted, scope, (this.last.get(scope) ?? 0) + 1);
      if (foreseen) return foreseen;
    }
  }

  private foresee(wanted: WantedReference, scope: string, fileNo: number): ForeseenReference | undefined {
    const reference = this.rules.file({ ...wanted.place, fileNo });
    const proceedings = wanted.proceedingNumbers.map((number) => this.rules.proceeding(reference, number));
    const foreseen = { reference, fileNo, scope, proceedings };
    this.last.set(scope, Math.max(this.last.get(scope) ?? 0, fileNo));
    if (allOf(foreseen).some((one) => this.foreseen.has(one))) return undefined;
    for (const one of allOf(foreseen)) this.foreseen.add(one);
    return foreseen;
  }
}

function allOf(foreseen: ForeseenReference | undefined): string[] {
  return foreseen ? [foreseen.reference, ...foreseen.proceedings] : [];
}
