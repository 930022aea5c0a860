/** Lints texts as if they stood in the named files; reads and writes JSON. One process for all, for types cost time. */
import { ESLint } from 'eslint';
import { readFileSync } from 'node:fs';

const cases = JSON.parse(readFileSync(0, 'utf8'));
const eslint = new ESLint();
const results = [];
for (const { file, text } of cases) {
  const [result] = await eslint.lintText(text, { filePath: file });
  results.push(result.messages.map(({ ruleId, message }) => ruleId ?? message));
}
process.stdout.write(JSON.stringify(results));
