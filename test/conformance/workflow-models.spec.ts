import { describe, expect, it } from '@jest/globals';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkExecutable } from '../../src/modules/workflow/model/check-executable.js';
import type { ModelFinding } from '../../src/modules/workflow/model/model-finding.js';
import { parseModel } from '../../src/modules/workflow/model/parse-model.js';

/** Models of standards bodies, cities and other products; beside the project where they are at hand. */
const DATA = path.resolve(import.meta.dirname, '../../../shared/data/bpmn');
const models = existsSync(DATA) ? globSync('**/*.bpmn', { cwd: DATA }).sort() : [];
const withModels = models.length > 0 ? describe : describe.skip;
if (models.length === 0) console.log('Models of others are not beside the project: skipped.');

interface Imported {
  readonly file: string;
  readonly elements: number;
  readonly errors: readonly ModelFinding[];
  readonly dialects: readonly string[];
}

async function imported(file: string): Promise<Imported> {
  const model = await parseModel(readFileSync(path.join(DATA, file)));
  const findings = checkExecutable(model);
  return {
    file,
    elements: model.elements.length,
    errors: findings.filter(({ severity }) => severity === 'error'),
    dialects: findings.filter(({ code }) => code.startsWith('foreign')).map(({ values }) => String(values['dialect'])),
  };
}

withModels('models of other products', () => {
  it('are all imported, and refused to run only with element and reason', async () => {
    const all = await Promise.all(models.map(imported));
    expect(all.filter(({ elements }) => elements === 0)).toEqual([]);
    const executable = all.filter(({ errors }) => errors.length === 0);
    const reasons = countedBy(all.flatMap(({ errors }) => [...new Set(errors.map(({ code }) => code))]));
    const dialects = countedBy(all.flatMap((each) => [...new Set(each.dialects)]));
    console.log(
      [
        `${all.length} of ${models.length} models imported, ${executable.length} executable as they are.`,
        `Refused models by reason: ${reasons}`,
        `Models by foreign dialect: ${dialects}`,
      ].join('\n'),
    );
    // What stands in the way names its place; only what concerns the file as a whole has none.
    const placeless = all.flatMap(({ file, errors }) =>
      errors.filter(({ elementId, line }) => elementId === null && line === null).map(({ code }) => `${file} ${code}`),
    );
    expect(placeless).toEqual([]);
    // None was made for this product: none may run without its author having said who does what.
    const unsaid = executable.filter(({ file }) => !file.startsWith('miwg'));
    expect(unsaid.map(({ file }) => file)).toEqual([]);
  });
});

function countedBy(names: readonly string[]): string {
  const groups = [...Map.groupBy(names, (name) => name)].map(([name, group]) => [name, group.length] as const);
  return groups
    .sort((one, other) => other[1] - one[1])
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}
