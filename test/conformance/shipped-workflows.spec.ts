import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { applyOutputs, inputsOf } from '../../src/modules/workflow/application/mappings.js';
import { Decisions } from '../../src/modules/workflow/expressions/decisions.js';
import { FeelExpressions } from '../../src/modules/workflow/expressions/feel.js';
import { checkExecutable } from '../../src/modules/workflow/model/check-executable.js';
import { parseModel, type ParsedModel } from '../../src/modules/workflow/model/parse-model.js';
import { Play } from '../../src/modules/workflow/testing/play.js';

type Variables = Record<string, unknown>;

interface ScenarioStep {
  readonly complete?: string;
  readonly fire?: string;
  readonly message?: string;
  readonly by?: string;
  readonly output?: Variables;
  readonly given?: Variables;
  readonly next: readonly string[];
}
interface Scenario {
  readonly title: string;
  readonly start: { readonly variables: Variables; readonly by: string };
  readonly waits: readonly string[];
  readonly steps: readonly ScenarioStep[];
  readonly end: {
    readonly status: string;
    readonly at: string;
    readonly also?: readonly string[];
    readonly variables?: Variables;
  };
}

const ROOT = path.resolve(import.meta.dirname, '../../workflows');
const names = readdirSync(ROOT, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const read = (name: string, file: string): string => readFileSync(path.join(ROOT, name, file), 'utf8');
const json = (name: string, file: string): unknown => JSON.parse(read(name, file));
const formsOf = (name: string): string[] =>
  readdirSync(path.join(ROOT, name, 'forms')).map((file) => file.replace(/\.schema\.json$/, ''));

const feel = new FeelExpressions(() => new Date('2026-11-23T09:00:00Z'));
const decisions = new Decisions(feel);
const ajv = (formats as unknown as (checker: Ajv2020) => Ajv2020)(new Ajv2020({ allErrors: true, strict: true }));
ajv.addVocabulary(['x-widget', 'x-unit']);

/** Plays one scenario as the product does: forms checked, outputs mapped, decisions asked when they are reached. */
class ScenarioPlay {
  /** What the instance knew after its last step. */
  known: Variables = {};

  private constructor(
    private readonly name: string,
    private readonly model: ParsedModel,
    private readonly play: Play,
  ) {}

  static async begin(name: string, { start }: Scenario): Promise<ScenarioPlay> {
    const xml = read(name, 'model.bpmn');
    const play = await Play.of(xml, { initiator: start.by, ...start.variables });
    return new ScenarioPlay(name, await parseModel(xml), play);
  }

  waits(): string[] {
    return this.play.waits();
  }

  /** How and where it ended, the last end last. */
  ended(): { readonly status: string; readonly ends: readonly string[]; readonly failure: unknown } {
    const all = this.model.elements.filter(({ type }) => type === 'bpmn:EndEvent').map(({ id }) => id);
    const ends = this.play.left.filter((id) => all.includes(id));
    return { status: this.play.status, ends, failure: this.play.failure };
  }

  async act(step: ScenarioStep): Promise<void> {
    if (step.fire !== undefined) this.play.fire(step.fire);
    else this.complete(step.complete ?? step.message ?? '', step.output ?? {}, step.given);
    await this.decide();
  }

  /** Decisions answer at once. */
  async decide(): Promise<void> {
    for (const id of this.waits()) {
      const decision = this.model.elements.find((element) => element.id === id)?.properties.decision;
      if (decision === undefined) continue;
      const answer = await decisions.evaluate(read(this.name, 'decision.dmn'), decision.decisionId, this.variables());
      this.complete(id, { [decision.result]: answer.value });
      await this.decide();
      return;
    }
  }

  private complete(id: string, output: Variables, given?: Variables): void {
    const element = this.model.elements.find((candidate) => candidate.id === id);
    const form = element?.properties.form;
    if (form !== undefined) this.checkForm(form, output);
    const before = this.variables();
    if (given !== undefined) expect(inputsOf(feel, element, before)).toMatchObject(given);
    this.play.completeBy(id, (execution, executionId) => {
      applyOutputs(feel, element, { execution, executionId }, { output });
      this.known = { ...execution.variables };
    });
  }

  private checkForm(form: string, output: Variables): void {
    const schema = json(this.name, `forms/${form}.schema.json`) as { readonly $id: string };
    const validate = ajv.getSchema(schema.$id) ?? ajv.compile(schema);
    expect({ form, valid: validate(output), errors: validate.errors }).toEqual({ form, valid: true, errors: null });
  }

  private variables(): Variables {
    return { ...this.play.alive().variables };
  }
}

describe.each(names)('the shipped workflow %s', (name) => {
  it('may run, and nothing about it deserves a second look', async () => {
    const model = await parseModel(read(name, 'model.bpmn'));
    const findings = checkExecutable(model, {
      forms: new Set(formsOf(name)),
      decisions: new Set([name]),
      topics: new Set(),
    });
    expect(findings).toEqual([]);
    expect(model.processes).toEqual([expect.objectContaining({ id: name, isExecutable: true })]);
  });

  it('has a form for every key and no form nobody asks for', async () => {
    const { elements } = await parseModel(read(name, 'model.bpmn'));
    const asked = new Set(elements.flatMap(({ properties }) => properties.form ?? []));
    expect([...asked].sort()).toEqual(formsOf(name).sort());
    for (const form of asked) {
      const schema = json(name, `forms/${form}.schema.json`) as { readonly $id: string };
      expect(schema.$id).toBe(`urn:talakte:form:${name}:${form}`);
      expect(ajv.validateSchema(schema)).toBe(true);
    }
  });

  it('has decisions that can be asked', async () => {
    const hasDecisions = existsSync(path.join(ROOT, name, 'decision.dmn'));
    expect(hasDecisions ? await decisions.check(read(name, 'decision.dmn')) : []).toEqual([]);
  });

  it('explains itself in German', () => {
    expect(read(name, 'README.md')).toMatch(/^# \p{L}[\s\S]*\*\*Beginn:\*\*[\s\S]*\*\*Beteiligte:\*\*/u);
  });

  const { workflow, scenarios } = json(name, 'scenarios.json') as { workflow: string; scenarios: readonly Scenario[] };

  it('has scenarios that reach every end', async () => {
    expect(workflow).toBe(name);
    const { elements } = await parseModel(read(name, 'model.bpmn'));
    const ends = elements.filter(({ type }) => type === 'bpmn:EndEvent').map(({ id }) => id);
    expect([...new Set(scenarios.flatMap(({ end }) => [end.at, ...(end.also ?? [])]))].sort()).toEqual(ends.sort());
  });

  it.each(scenarios.map((scenario) => [scenario.title, scenario] as const))('plays: %s', async (_title, scenario) => {
    const play = await ScenarioPlay.begin(name, scenario);
    await play.decide();
    expect(play.waits()).toEqual([...scenario.waits].sort());
    for (const step of scenario.steps) {
      await play.act(step);
      expect({ after: step, waits: play.waits() }).toEqual({ after: step, waits: [...step.next].sort() });
    }
    const { status, at, also = [], variables = {} } = scenario.end;
    expect(play.ended()).toEqual({ status, ends: [...also, at], failure: null });
    expect(play.known).toMatchObject(variables);
  });
});
