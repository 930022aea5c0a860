import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject } from '@nestjs/swagger';
import path from 'node:path';

/** The description as it is kept with the sources; `scripts/generate-openapi.mjs` makes it, `npm run check` compares it. */
const DESCRIPTION = path.resolve(import.meta.dirname, '../../docs/openapi.json');

/** Prefix of all routes but {@link WITHOUT_PREFIX}. */
export const PREFIX = 'api';

/** Routes for orchestrators and monitoring. */
export const WITHOUT_PREFIX = ['health/live', 'health/ready', 'metrics'];

/** What the interface description says of the API as a whole. */
export function openApiOutline(): Omit<OpenAPIObject, 'paths'> {
  return new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('TalAkte')
    .setDescription('Elektronische Akten und Vorgangsbearbeitung / electronic records and document workflow')
    .setVersion('1')
    .setLicense('EUPL-1.2', 'https://eupl.eu/1.2/en/')
    .addCookieAuth('talakte_session', { type: 'apiKey', in: 'cookie' }, 'session')
    .build();
}

interface FileResponse {
  sendFile(file: string, options: { readonly cacheControl: boolean }): void;
}

/** Serves the interface description. */
export function publishOpenApi(application: INestApplication): void {
  application.getHttpAdapter().get('/api/openapi.json', (_request: unknown, response: FileResponse) => {
    response.sendFile(DESCRIPTION, { cacheControl: false });
  });
}
