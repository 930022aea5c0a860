import { applyDecorators } from '@nestjs/common';
import { ApiExtension, ApiHeader, ApiOkResponse, ApiResponse } from '@nestjs/swagger';

/** Key under which a route of the interface description carries its own problem codes until they become answers. */
export const PROBLEM_CODES = 'x-problem-codes';

/**
 * Names the problem codes a route answers with, besides those that every route of its kind may answer with (not signed in,
 * permission missing, request invalid …); the interface description makes answers of them.
 */
export const Refuses = (...codes: string[]): MethodDecorator => ApiExtension(PROBLEM_CODES, codes) as MethodDecorator;

/** Describes an answer that is a stored file as it is, whole or in part. @norm RFC 9110 section 14 */
export function AnswersContent(...mediaTypes: string[]): MethodDecorator {
  const content = Object.fromEntries(
    mediaTypes.map((mediaType) => [mediaType, { schema: { type: 'string', format: 'binary' } as const }]),
  );
  return applyDecorators(
    ApiHeader({ name: 'Range', required: false, description: 'One range of bytes, such as `bytes=0-1023`' }),
    ApiHeader({ name: 'If-None-Match', required: false, description: 'ETag of the content that is there already' }),
    ApiOkResponse({ description: 'The whole content; its ETag is its SHA-256', content }),
    ApiResponse({ status: 206, description: 'The range that was asked for', content }),
    ApiResponse({ status: 304, description: 'The content that is there already is the right one' }),
    ApiResponse({ status: 416, description: 'The content has no such range' }),
  );
}

/** Describes an answer that stays open and sends events. @norm WHATWG HTML, server-sent events */
export const AnswersEvents = (description: string): MethodDecorator =>
  ApiOkResponse({ description, content: { 'text/event-stream': { schema: { type: 'string' } } } });

/** Describes that a request may be sent again with the same key without being carried out again. */
export const Repeatable = (): MethodDecorator =>
  ApiHeader({
    name: 'Idempotency-Key',
    required: false,
    schema: { type: 'string', maxLength: 100 },
    description: 'The same key with the same request: nothing happens a second time, the answer is that of the first',
  });
