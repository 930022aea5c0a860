/** A number as it is typed in German or English; `undefined` when it is none. */
export function parseNumber(text: string): number | undefined {
  const bare = text.replace(/[\s€]/g, '');
  if (bare === '') return undefined;
  const plain = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare) ? bare.replaceAll('.', '') : bare;
  const number = Number(plain.replace(',', '.'));
  return /^-?\d+([.,]\d+)?$/.test(plain) && Number.isFinite(number) ? number : undefined;
}

/** An amount of money in whole cents; `undefined` when it is none. */
export function parseMoney(text: string): number | undefined {
  const amount = parseNumber(text);
  return amount === undefined ? undefined : Math.round(amount * 100);
}

/** A number as it is typed. */
export function numberText(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 6, useGrouping: false }).format(value);
}

/** Cents as an amount of money is typed. */
export function moneyText(cents: number, locale: string): string {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2, useGrouping: false };
  return new Intl.NumberFormat(locale, digits).format(cents / 100);
}
