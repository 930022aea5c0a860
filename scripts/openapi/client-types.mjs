import openapiTypescript, { astToString } from 'openapi-typescript';

const HEAD = `/**
 * Made from docs/openapi.json by scripts/generate-openapi.mjs: the shapes of the API as the server describes them.
 * Pages use the names of contract.ts.
 */
`;

/** The types of the description for the pages. */
export async function renderClientTypes(document) {
  return `${HEAD}${astToString(await openapiTypescript(JSON.stringify(document), { alphabetize: true }))}`;
}
