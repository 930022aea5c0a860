import type { UndecidedCause } from '../../domain/rehearsal/unit-mapping.js';
import type { RehearsalRulesReader } from './rehearsal-rules.js';

/** A unit by what people know it by. */
export interface NamedUnit {
  readonly id: string;
  readonly mark: string;
  readonly title: string;
}

/** Files that go from one unit to another. */
export interface UnitFlow {
  readonly from: NamedUnit;
  /** `null` where it is undecided. */
  readonly to: NamedUnit | null;
  readonly files: number;
  readonly openFiles: number;
  readonly redirects: number;
  /** Why lineage decides nothing; `null` where it does, or somebody did. */
  readonly cause: UndecidedCause | null;
  readonly isDecided: boolean;
  /** How many of the files were decided for one by one. */
  readonly singleFiles: number;
  readonly suggestions: readonly NamedUnit[];
}

/** Files that go from one unit to another, as they are counted. */
export interface FlowRow {
  readonly files: number;
  readonly openFiles: number;
  readonly redirects: number;
  readonly singleFiles: number;
  readonly fromId: string;
  readonly lineageId: string;
  readonly fromMark: string;
  readonly fromTitle: string;
  readonly toId: string | null;
  readonly toMark: string | null;
  readonly toTitle: string | null;
}

type Units = Awaited<ReturnType<RehearsalRulesReader['read']>>['units'];

/** What the rules of the report say of them as well. */
export function flowOf(row: FlowRow, units: Units, decided: ReadonlySet<string>): UnitFlow {
  const { files, openFiles, redirects, singleFiles, fromId, lineageId, fromMark, fromTitle, toId, toMark, toTitle } =
    row;
  const stock = {
    id: fromId,
    lineageId,
    mark: fromMark,
    title: fromTitle,
    leadUnitId: null,
    retentionYears: null,
    disposalKind: 'B' as const,
  };
  const mapping = units.mappingOf(stock, undefined);
  return {
    from: { id: fromId, mark: fromMark, title: fromTitle },
    to: toId === null ? null : { id: toId, mark: toMark ?? '', title: toTitle ?? '' },
    files,
    openFiles,
    redirects,
    singleFiles,
    cause: mapping.kind === 'undecided' ? mapping.cause : null,
    isDecided: decided.has(fromId),
    suggestions:
      mapping.kind === 'undecided'
        ? units.suggestionsFor(stock).map(({ id, mark, title }) => ({ id, mark, title }))
        : [],
  };
}
