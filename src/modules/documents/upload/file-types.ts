/** What an office sends and receives. The first two are read for their text; the others are kept as they are. */
export interface FileType {
  extension: string;
  mediaType: string;
  /** First bytes, hex; any of them. */
  magic: readonly string[];
}

const ZIP = '504b0304';
const OLE = 'd0cf11e0a1b11ae1';
const OPEN_XML = 'application/vnd.openxmlformats-officedocument';

export const FILE_TYPES: readonly FileType[] = [
  { extension: 'pdf', mediaType: 'application/pdf', magic: ['255044462d'] },
  // An encrypted Office file is an OLE compound file whatever its extension.
  { extension: 'docx', mediaType: `${OPEN_XML}.wordprocessingml.document`, magic: [ZIP, OLE] },
  { extension: 'xlsx', mediaType: `${OPEN_XML}.spreadsheetml.sheet`, magic: [ZIP, OLE] },
  { extension: 'pptx', mediaType: `${OPEN_XML}.presentationml.presentation`, magic: [ZIP, OLE] },
  // Word saves .rtf under .doc when asked to.
  { extension: 'doc', mediaType: 'application/msword', magic: [OLE, '7b5c727466'] },
  { extension: 'xls', mediaType: 'application/vnd.ms-excel', magic: [OLE] },
  { extension: 'ppt', mediaType: 'application/vnd.ms-powerpoint', magic: [OLE] },
  { extension: 'rtf', mediaType: 'application/rtf', magic: ['7b5c727466'] },
  { extension: 'odt', mediaType: 'application/vnd.oasis.opendocument.text', magic: [ZIP] },
  { extension: 'ods', mediaType: 'application/vnd.oasis.opendocument.spreadsheet', magic: [ZIP] },
  { extension: 'jpg', mediaType: 'image/jpeg', magic: ['ffd8ff'] },
  { extension: 'jpeg', mediaType: 'image/jpeg', magic: ['ffd8ff'] },
  { extension: 'png', mediaType: 'image/png', magic: ['89504e470d0a1a0a'] },
  { extension: 'tif', mediaType: 'image/tiff', magic: ['49492a00', '4d4d002a'] },
  { extension: 'tiff', mediaType: 'image/tiff', magic: ['49492a00', '4d4d002a'] },
  { extension: 'zip', mediaType: 'application/zip', magic: [ZIP, '504b0506'] },
];

export function extensionOf(name: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

export function typeByName(name: string): FileType | undefined {
  const extension = extensionOf(name);
  return FILE_TYPES.find((type) => type.extension === extension);
}

/** Whether a file begins the way its type does. Some producers put a few bytes before a PDF's head. */
export function beginsAs(type: FileType, head: Uint8Array): boolean {
  const bytes = Buffer.from(head.subarray(0, 1024));
  if (type.magic.some((magic) => bytes.subarray(0, magic.length / 2).toString('hex') === magic)) return true;
  const isProgram = /^(?:4d5a|7f454c46|2321|cafebabe)/.test(bytes.toString('hex', 0, 4));
  return type.extension === 'pdf' && !isProgram && bytes.includes('%PDF-');
}
