import { Injectable } from '@nestjs/common';
import { DocumentQueries } from '#modules/records';
import { queryIn, type Transaction } from '#platform/database';

/** PostgreSQL takes no more than a megabyte of word forms; parts of words are found in the whole text all the same. */
const TERMS_OF_CHARACTERS = 400_000;

/** Brings the index up to date with one document; repeated runs give the same rows. */
@Injectable()
export class IndexDocument {
  constructor(private readonly documents: DocumentQueries) {}

  async executeIn(transaction: Transaction, documentId: string): Promise<void> {
    const document = await this.documents.findIndexable(documentId);
    await queryIn(transaction, 'DELETE FROM search_document WHERE document_id = $1', [documentId]);
    if (!document) return;
    const heading = [
      document.subject,
      document.reference,
      document.sender ?? '',
      document.foreignReference ?? '',
      document.fileSubject,
    ]
      .filter((part) => part !== '')
      .join(' · ');
    await queryIn(
      transaction,
      `INSERT INTO search_document (document_id, file_id, unit_id, type, date_of_letter, reference_key, heading, folded, terms)
       VALUES ($1, $2, $3, $4, $5, $6, $7, fold_text($7 || ' ' || $8),
               setweight(to_tsvector('talakte', $9), 'A') || setweight(to_tsvector('talakte', $7), 'B')
                 || setweight(to_tsvector('talakte', left($8, ${String(TERMS_OF_CHARACTERS)})), 'D'))`,
      [
        document.id,
        document.fileId,
        document.unitId,
        document.type,
        document.dateOfLetter,
        document.referenceKeys,
        heading,
        document.pageTexts.join('\n'),
        document.subject,
      ],
    );
    await queryIn(
      transaction,
      `INSERT INTO search_page (document_id, page, text, terms)
       SELECT $1, page, text, to_tsvector('talakte', left(text, ${String(TERMS_OF_CHARACTERS)}))
         FROM unnest($2::text[]) WITH ORDINALITY AS content (text, page)`,
      [documentId, [...document.pageTexts]],
    );
  }
}
