/** Rights of the file types module; types belong to the whole city. */
export const FILE_TYPES_PERMISSIONS = {
  /** See file types (Fallaktenarten) that were released. */
  read: 'file-types.read',
  /** Design, release and retire file types. */
  manage: 'file-types.manage',
} as const;
