import type { SavedQuery } from '../../api/search.js';

/** The parameters of the address of a search, in German as people read them out. */
export const searchParams = ['q', 'amt', 'was', 'akte', 'art', 'jahr', 'zustand', 'von', 'bis', 'ordnung'] as const;

/** What the address of a search names. */
export type SearchAddress = { [key in (typeof searchParams)[number]]?: string };

/** Filters one value each; every one of them can be taken away again. */
export const facetParams = ['was', 'amt', 'akte', 'art', 'jahr', 'zustand'] as const;

export type FacetParam = (typeof facetParams)[number];

const kinds = { akten: 'file', dokumente: 'document' } as const;
const orders = { neueste: 'newest', zeichen: 'reference' } as const;

/** Name in the address of a kind of hit. */
export function kindInAddress(kind: string): string {
  return kind === 'file' ? 'akten' : 'dokumente';
}

/** The search an address stands for; what makes no sense in it is left out. */
export function queryOfAddress(address: SearchAddress): SavedQuery {
  const year = Number(address.jahr);
  const parts: { [key in keyof SavedQuery]: SavedQuery[key] | undefined } = {
    q: address.q ?? '',
    unit: address.amt,
    kind: kinds[address.was as keyof typeof kinds],
    fileType: address.akte,
    documentType: address.art,
    year: Number.isInteger(year) && year >= 1 && year <= 9999 ? year : undefined,
    state: address.zustand,
    from: address.von,
    to: address.bis,
    order: orders[address.ordnung as keyof typeof orders],
  };
  return withoutEmpty(parts);
}

/** The address of a search that is kept. */
export function addressOfQuery(query: SavedQuery): SearchAddress {
  const orderNames = { newest: 'neueste', reference: 'zeichen', relevance: undefined } as const;
  return withoutEmpty({
    q: query.q,
    amt: query.unit,
    was: query.kind === undefined ? undefined : kindInAddress(query.kind),
    akte: query.fileType,
    art: query.documentType,
    jahr: query.year === undefined ? undefined : String(query.year),
    zustand: query.state,
    von: query.from,
    bis: query.to,
    ordnung: query.order === undefined ? undefined : orderNames[query.order],
  });
}

function withoutEmpty(parts: Record<string, unknown>): SavedQuery {
  return Object.fromEntries(
    Object.entries(parts).filter(([key, value]) => value !== undefined && (key === 'q' || value !== '')),
  ) as unknown as SavedQuery;
}
