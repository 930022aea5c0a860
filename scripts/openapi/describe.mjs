import { NestFactory } from '@nestjs/core';
import { SwaggerModule } from '@nestjs/swagger';
import { STATUS_CODES } from 'node:http';
import { readErrorCodes } from '../errors/error-codes.mjs';
import { ROOT } from '../launcher/root.mjs';
import '../typescript-loader.mjs';
import { findGaps } from './gaps.mjs';
import { addProblemAnswers } from './problem-answers.mjs';
import { toJsonSchemaDialect } from './schema-dialect.mjs';
import { readTypeMetadata } from './type-metadata.mjs';

/** Placeholder: the routes are looked at, nothing is connected or started. */
const NOWHERE = 'postgres://nobody@localhost:1/none';

/**
 * The interface description (OpenAPI 3.1) of every route in the sources.
 * @throws when a route or a shape is left open
 */
export async function describeInterface() {
  const { ApplicationModule } = await import('../../src/roles/application.module.ts');
  const { readApplicationConfig } = await import('../../src/roles/configuration.ts');
  const { openApiOutline, PREFIX, WITHOUT_PREFIX } = await import('../../src/roles/openapi.ts');
  const { ProblemDetails, PROBLEM_CODES } = await import('#platform/http');
  await SwaggerModule.loadPluginMetadata(await readTypeMetadata());
  const config = readApplicationConfig({ DATABASE_URL: NOWHERE, SESSION_SECRET: 'x'.repeat(64), LOG_LEVEL: 'fatal' });
  const surroundings = { appUrl: NOWHERE, ownerUrl: undefined, sessionSecret: 'x'.repeat(64), dataFolder: ROOT };
  const module = ApplicationModule.forSide('api', config, { ...surroundings, isEmbedded: false });
  const application = await NestFactory.create(module, { preview: true, logger: false, abortOnError: false });
  application.setGlobalPrefix(PREFIX, { exclude: WITHOUT_PREFIX });
  const document = explained(() =>
    SwaggerModule.createDocument(application, openApiOutline(), {
      operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
      extraModels: [ProblemDetails],
    }),
  );
  return complete(toJsonSchemaDialect(document), PROBLEM_CODES);
}

/** Nest takes a field whose type it does not see for one half of a circle. */
function explained(work) {
  try {
    return work();
  } catch (cause) {
    const hint = "a field with a value needs a type as well (email: string = '')";
    throw new Error(`${cause.message}\nIf there is no such circle: ${hint}.`, { cause });
  }
}

function complete(document, ownCodesKey) {
  const known = readErrorCodes();
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const { [ownCodesKey]: ownCodes = [], ...rest } = operation;
      completeOperation(method, rest);
      addProblemAnswers(`${method.toUpperCase()} ${path}`, rest, known, ownCodes);
      methods[method] = rest;
    }
  }
  const gaps = findGaps(document);
  if (gaps.length > 0) throw new Error(`The interface is not fully described:\n  ${gaps.join('\n  ')}`);
  return { ...document, paths: sorted(document.paths), components: inUse(document) };
}

/** Shapes that some route or other shape names; Nest also collects what it met on the way. */
function inUse({ paths, components }) {
  const text = JSON.stringify({ paths, components });
  const schemas = Object.entries(components.schemas).filter(([name]) =>
    text.includes(`"#/components/schemas/${name}"`),
  );
  return { ...components, schemas: sorted(Object.fromEntries(schemas)) };
}

function completeOperation(method, operation) {
  operation.parameters = once(operation.parameters ?? []).map(completeParameter);
  for (const [status, answer] of Object.entries(operation.responses)) answer.description ||= STATUS_CODES[status];
  if (operation['x-permission'] !== undefined) operation.security = [{ session: [] }];
  if (method !== 'get') {
    operation.parameters.push({
      name: 'X-CSRF-Token',
      in: 'header',
      required: true,
      description: '`csrfToken` of the session',
      schema: { type: 'string' },
    });
  }
}

/** A header that is both read and described counts once, as it is described. */
function once(parameters) {
  const keyOf = ({ in: place, name }) => `${place} ${place === 'header' ? name.toLowerCase() : name}`;
  return [...new Map(parameters.map((parameter) => [keyOf(parameter), parameter])).values()];
}

/** Ids in paths are UUIDs; what has a default need not be sent. */
function completeParameter(parameter) {
  if (parameter.in === 'path' && /^(id|.*Id)$/.test(parameter.name)) {
    return { ...parameter, schema: { ...parameter.schema, format: 'uuid' } };
  }
  return parameter.in === 'query' && parameter.schema?.default !== undefined
    ? { ...parameter, required: false }
    : parameter;
}

function sorted(object) {
  return Object.fromEntries(Object.entries(object).sort(([one], [other]) => (one < other ? -1 : 1)));
}
