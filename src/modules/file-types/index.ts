/**
 * File types (Fallaktenarten): what files of one kind have in common, designed by records management without programming.
 */
export { FileTypeQueries, type FileTypeVersionDetail } from './application/file-type.queries.js';
export { type CheckedValues, FileTypes, type TypePlace } from './application/file-types.js';
export { ImportFileType } from './application/import-file-type.js';
export { ReleaseFileType } from './application/release-file-type.js';
export type {
  ChecklistItem,
  ContactRole,
  FieldValue,
  FieldValues,
  FileTypeContent,
  TypeField,
} from './domain/file-type-content.js';
export { FileTypesApiModule } from './file-types-api.module.js';
export { FileTypesModule } from './file-types.module.js';
export { readShippedTypes, type ShippedType } from './shipped/shipped-types.js';
export { FILE_TYPES_PERMISSIONS } from './permissions.js';
export { FILE_TYPES_MIGRATIONS } from './persistence/migrations.js';
