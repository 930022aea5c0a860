import type { Content, EngineEnvironment } from './engine-library.js';
import type { Variables } from './execution.js';
import { loopsOf } from './scoped-environment.js';

/** Values of each member of a repeated sub-process, by its place such as `round:0/inner:2`. */
export type MemberValues = Readonly<Record<string, Variables>>;

/** Something of the running process, with what belongs to its surroundings. */
interface Place {
  readonly content: Content;
  readonly environment: EngineEnvironment;
}

interface Step {
  readonly id: string;
  readonly index: number;
}

/**
 * What the members of repeated sub-processes write: each has values of its own, which whatever is within it sees before those
 * of the process. When the sub-process is left they stand in lists, each member's at its place, so that nobody's are lost.
 */
export class MemberScopes {
  private readonly members = new Map<string, Record<string, unknown>>();

  /** @param repeated ids of the sub-processes that are repeated */
  constructor(
    private readonly variables: Record<string, unknown>,
    private readonly repeated: ReadonlySet<string>,
  ) {}

  load(kept: MemberValues): void {
    for (const [member, values] of Object.entries(kept)) this.members.set(member, { ...values });
  }

  /** To be written down with the state; `undefined` where there is nothing to keep. */
  keep(): MemberValues | undefined {
    return this.members.size === 0 ? undefined : structuredClone(Object.fromEntries(this.members));
  }

  /** What the members around an element have written, the innermost last; at the sub-process itself what all have so far. */
  seenAt({ content, environment }: Place): Variables {
    if (this.members.size === 0) return {};
    const path = this.pathOf(environment);
    const around = path.map((_, depth) => this.members.get(keyOf(path.slice(0, depth + 1))) ?? {});
    const own = this.repeated.has(content.id) ? this.gathered(path, content.id) : {};
    return Object.assign({}, ...around, own) as Variables;
  }

  /** Where an element writes its results: its member's values, or the variables of the process. */
  target({ environment }: Pick<Place, 'environment'>): Record<string, unknown> {
    return this.valuesOf(this.pathOf(environment));
  }

  /** A repeated sub-process has been left: its members' values become lists. */
  close(content: Content): void {
    if (this.members.size === 0 || !this.repeated.has(content.id)) return;
    const path = this.pathAbove(content);
    const lists = this.gathered(path, content.id);
    for (const { key } of this.membersOf(path, content.id)) this.members.delete(key);
    if (Object.keys(lists).length > 0) Object.assign(this.valuesOf(path), lists);
  }

  private valuesOf(path: readonly Step[]): Record<string, unknown> {
    if (path.length === 0) return this.variables;
    const key = keyOf(path);
    const values = this.members.get(key) ?? {};
    this.members.set(key, values);
    return values;
  }

  private gathered(path: readonly Step[], id: string): Variables {
    // without a prototype: results may be called what every object knows already
    const lists = Object.create(null) as Record<string, unknown[]>;
    for (const { key, index } of this.membersOf(path, id)) {
      for (const [name, value] of Object.entries(this.members.get(key) ?? {})) {
        const list = (lists[name] ??= []);
        while (list.length < index) list.push(null);
        list[index] = value;
      }
    }
    return lists;
  }

  private membersOf(path: readonly Step[], id: string): { readonly key: string; readonly index: number }[] {
    const before = keyOf([...path, { id, index: 0 }]).slice(0, -1);
    return [...this.members.keys()]
      .filter((key) => key.startsWith(before) && /^\d+$/.test(key.slice(before.length)))
      .map((key) => ({ key, index: Number(key.slice(before.length)) }))
      .sort((one, other) => one.index - other.index);
  }

  /** Members around a place, the outermost first. */
  private pathOf(environment: EngineEnvironment): Step[] {
    const loops = Object.entries(loopsOf(environment));
    return loops.flatMap(([id, { index }]) => (this.repeated.has(id) ? [{ id, index }] : []));
  }

  /** The same told from what the engine says when a sub-process is left. */
  private pathAbove({ parent }: Content): Step[] {
    if (parent === undefined) return [];
    const above = [parent, ...(parent.path ?? [])].flatMap(({ id, executionId = '' }) => {
      const index = /_(\d+)$/.exec(executionId)?.[1];
      return this.repeated.has(id) && index !== undefined ? [{ id, index: Number(index) }] : [];
    });
    return above.reverse();
  }
}

function keyOf(path: readonly Step[]): string {
  return path.map(({ id, index }) => `${id}:${String(index)}`).join('/');
}
