import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** The interface description of the whole application. */
export function openApiDocument(application: INestApplication): OpenAPIObject {
  const description = new DocumentBuilder()
    .setTitle('TalAkte')
    .setDescription('Elektronische Akten und Vorgangsbearbeitung / electronic records and document workflow')
    .setVersion('1')
    .addCookieAuth('talakte_session')
    .build();
  return SwaggerModule.createDocument(application, description, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
}
