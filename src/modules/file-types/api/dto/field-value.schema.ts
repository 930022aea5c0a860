import type { ApiPropertyOptions } from '@nestjs/swagger';

/** The value of a field: text, number (money in cents), yes or no, or several choices. */
export const FIELD_VALUE = {
  oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }, { type: 'array', items: { type: 'string' } }],
} satisfies ApiPropertyOptions;

/** Values of the fields of a file by key. */
export const FIELD_VALUES = { type: 'object', additionalProperties: FIELD_VALUE } satisfies ApiPropertyOptions;
