import { createRequire } from 'node:module';
import type { FindingCode } from './finding-meanings.js';
import { modelFinding, type ModelFinding } from './model-finding.js';
import { isOf, type ModdleElement } from './moddle-element.js';
import { executableElements } from './rules/executable-elements.js';

type TestRule = (options: {
  readonly moddleRoot: ModdleElement;
  readonly rule: unknown;
}) => readonly { readonly id?: string; readonly message: string }[];

/** Rules of bpmnlint that make models readable, each with what it is called here. */
const READABLE: readonly (readonly [rule: string, code: FindingCode])[] = [
  ['label-required', 'name-missing'],
  ['no-bpmndi', 'diagram-missing'],
  ['no-overlapping-elements', 'drawing-unusual'],
  ['superfluous-termination', 'drawing-unusual'],
];

/** bpmnlint is not written as ES modules; it is loaded when it is first asked. The page has it bundled on its own. */
class LintLibrary {
  private readonly require = createRequire(import.meta.url);
  readonly testRule = this.require('bpmnlint/lib/test-rule.js') as TestRule;
  readonly rules = READABLE.map(([name, code]) => ({
    code,
    newRule: this.require(`bpmnlint/rules/${name}.js`) as () => unknown,
  }));
}

let library: LintLibrary | undefined;

/** What makes a model hard to read or easy to misread, as bpmnlint sees it; never a reason to refuse it. */
export function checkReadability(root: ModdleElement): ModelFinding[] {
  library ??= new LintLibrary();
  const { testRule, rules } = library;
  const places = placesOf(root);
  return rules.flatMap(({ code, newRule }) =>
    // A new one each time: some remember what they saw.
    testRule({ moddleRoot: root, rule: newRule() }).flatMap(({ id = '', message }) => {
      const element = places.get(id);
      if (element === undefined) return [];
      return [modelFinding(code, { element, values: { detail: message } })];
    }),
  );
}

function placesOf(root: ModdleElement): ReadonlyMap<string, ModdleElement> {
  const elements = executableElements(root).filter((element) => isOf(element, 'bpmn:BaseElement'));
  return new Map(elements.flatMap((element) => (element.id === undefined ? [] : [[element.id, element] as const])));
}
