import { checkDecisions } from './check-decisions.js';
import type { Decision, DecisionFault } from './decision-table.js';
import { type DecisionAnswer, DecisionRun } from './evaluate-decision.js';
import { DecisionRefused } from './expression-errors.js';
import type { FeelExpressions } from './feel.js';
import { readDecisions } from './read-decisions.js';

const MOST_KEPT = 100;

/** A file of decisions that was read and checked. */
interface KnownDecisions {
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly faults: readonly DecisionFault[];
}

/**
 * Decisions of business rule tasks: decision tables and expressions, resting on each other.
 * @norm DMN 1.5, conformance level 2 with decision tables and literal expressions
 */
export class Decisions {
  /** Files that were read, the longest unused first; files never change, so their text is their key. */
  private readonly kept = new Map<string, Promise<KnownDecisions>>();

  constructor(private readonly feel: FeelExpressions) {}

  /** What is wrong with a file, with decision, row and column; nothing for one that can be asked. */
  async check(dmnXml: string): Promise<readonly DecisionFault[]> {
    return (await this.read(dmnXml)).faults;
  }

  /** The decisions of a file by id and name. */
  async list(dmnXml: string): Promise<readonly { readonly id: string; readonly name: string }[]> {
    return [...(await this.read(dmnXml)).decisions.values()].map(({ id, name }) => ({ id, name }));
  }

  /**
   * The answer of a decision. `null` (or an empty list, where rows are collected) when no row matches and no default is
   * given.
   * @throws DecisionRefused when the file is faulty, the decision unknown or the rows contradict each other.
   */
  async evaluate(
    dmnXml: string,
    decisionId: string,
    variables: Readonly<Record<string, unknown>>,
    at?: Date,
  ): Promise<DecisionAnswer> {
    const { decisions, faults } = await this.read(dmnXml);
    const [fault] = faults;
    if (fault !== undefined) throw new DecisionRefused(fault);
    return new DecisionRun(decisions, this.feel, at).ask(decisionId, variables);
  }

  private read(dmnXml: string): Promise<KnownDecisions> {
    const known = this.kept.get(dmnXml) ?? this.readAnew(dmnXml);
    this.kept.delete(dmnXml);
    this.kept.set(dmnXml, known);
    if (this.kept.size > MOST_KEPT) this.kept.delete(this.kept.keys().next().value ?? '');
    return known;
  }

  private async readAnew(dmnXml: string): Promise<KnownDecisions> {
    const { decisions, faults } = await readDecisions(dmnXml);
    return {
      decisions: new Map(decisions.map((decision) => [decision.id, decision])),
      faults: [...faults, ...checkDecisions(decisions)],
    };
  }
}
