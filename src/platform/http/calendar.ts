import { buildMessage, ValidateBy } from 'class-validator';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)?)?$/;

/** Whether the text is a day of the calendar, written YYYY-MM-DD. */
export function isDay(text: unknown): text is string {
  const [, year = '', month = '', day = ''] = (typeof text === 'string' ? DAY.exec(text) : null) ?? [];
  if (Number(year) < 1) return false;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** Whether the text is a day or a point in time of the calendar by ISO 8601. */
export function isInstant(text: unknown): text is string {
  const [, day] = (typeof text === 'string' ? INSTANT.exec(text) : null) ?? [];
  return isDay(day);
}

/** A field that holds a day of the calendar, YYYY-MM-DD: nothing else becomes a date in the database. */
export function IsDay(): PropertyDecorator {
  return ValidateBy({
    name: 'isDay',
    validator: { validate: isDay, defaultMessage: buildMessage(() => '$property must be a day YYYY-MM-DD') },
  });
}

/** A field that holds a day or a point in time by ISO 8601. */
export function IsInstant(): PropertyDecorator {
  return ValidateBy({
    name: 'isInstant',
    validator: {
      validate: isInstant,
      defaultMessage: buildMessage(() => '$property must be a day or point in time by ISO 8601'),
    },
  });
}
