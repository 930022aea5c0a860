import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Attachments (Anlagen): documents that belong to a main document, in order, where it lies and no less protected. */
export class DocumentAttachment1764750000000 implements MigrationInterface {
  readonly name = 'DocumentAttachment1764750000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COLUMNS);
    await runner.query(LEVEL);
    await runner.query(PLACE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER document_lies_with_main ON document; DROP FUNCTION refuse_stray_attachment;
      DROP TRIGGER document_attachments_follow ON document; DROP FUNCTION move_attachments;
      DROP TRIGGER document_confidentiality_passed_on ON document; DROP FUNCTION pass_confidentiality_to_attachments;
      DROP TRIGGER document_confidentiality ON document;
      CREATE OR REPLACE FUNCTION keep_document_confidentiality() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.confidentiality := stricter_level(NEW.own_confidentiality,
          coalesce((SELECT confidentiality FROM proceeding WHERE id = NEW.proceeding_id FOR KEY SHARE), '003'));
        RETURN NEW;
      END $$;
      CREATE TRIGGER document_confidentiality
        BEFORE INSERT OR UPDATE OF proceeding_id, own_confidentiality, confidentiality ON document
        FOR EACH ROW EXECUTE FUNCTION keep_document_confidentiality();
      ALTER TABLE document DROP attached_to_id, DROP attachment_number;
    `);
  }
}

const COLUMNS = `
  ALTER TABLE document
    ADD attached_to_id    uuid CONSTRAINT fk_document_attached_to REFERENCES document,
    ADD attachment_number integer CONSTRAINT ck_document_attachment_number CHECK (attachment_number > 0),
    ADD CONSTRAINT ck_document_attachment CHECK ((attached_to_id IS NULL) = (attachment_number IS NULL) AND attached_to_id <> id),
    ADD CONSTRAINT uq_document_attachment UNIQUE (attached_to_id, attachment_number) DEFERRABLE INITIALLY DEFERRED;
`;

const LEVEL = `
  CREATE OR REPLACE FUNCTION keep_document_confidentiality() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    NEW.confidentiality := stricter_level(
      stricter_level(NEW.own_confidentiality,
        coalesce((SELECT confidentiality FROM proceeding WHERE id = NEW.proceeding_id FOR KEY SHARE), '003')),
      coalesce((SELECT confidentiality FROM document WHERE id = NEW.attached_to_id), '003'));
    RETURN NEW;
  END $$;
  DROP TRIGGER document_confidentiality ON document;
  CREATE TRIGGER document_confidentiality
    BEFORE INSERT OR UPDATE OF proceeding_id, attached_to_id, own_confidentiality, confidentiality ON document
    FOR EACH ROW EXECUTE FUNCTION keep_document_confidentiality();

  CREATE FUNCTION pass_confidentiality_to_attachments() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE document SET own_confidentiality = own_confidentiality WHERE attached_to_id = NEW.id;
    RETURN NULL;
  END $$;
  CREATE TRIGGER document_confidentiality_passed_on AFTER UPDATE ON document
    FOR EACH ROW WHEN (NEW.confidentiality IS DISTINCT FROM OLD.confidentiality AND NEW.attached_to_id IS NULL)
    EXECUTE FUNCTION pass_confidentiality_to_attachments();
`;

/** A main document that goes into another proceeding takes its attachments along; what moves it into another file must move them itself. */
const PLACE = `
  CREATE FUNCTION move_attachments() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE document SET proceeding_id = NEW.proceeding_id WHERE attached_to_id = NEW.id AND file_id = NEW.file_id;
    RETURN NULL;
  END $$;
  CREATE TRIGGER document_attachments_follow AFTER UPDATE OF proceeding_id ON document
    FOR EACH ROW WHEN (NEW.proceeding_id IS DISTINCT FROM OLD.proceeding_id AND NEW.attached_to_id IS NULL)
    EXECUTE FUNCTION move_attachments();

  CREATE FUNCTION refuse_stray_attachment() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (
      SELECT 1 FROM document AS attachment JOIN document AS main ON main.id = attachment.attached_to_id
       WHERE NEW.id IN (attachment.id, main.id)
         AND (attachment.file_id <> main.file_id OR attachment.proceeding_id IS DISTINCT FROM main.proceeding_id
              OR main.attached_to_id IS NOT NULL)) THEN
      RAISE EXCEPTION 'document % does not lie with its main document or attachments', NEW.id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER document_lies_with_main AFTER INSERT OR UPDATE OF file_id, proceeding_id, attached_to_id ON document
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_stray_attachment();
`;
