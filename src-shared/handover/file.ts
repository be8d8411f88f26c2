// Apart from the document's schema: what only has to know a handover file when it sees one needs no more than this.

/** The ending of handover files, without the dot. */
export const handoverExtension = 'mailsetup';
/** No file of ours comes near this; a longer one is not read. Bytes. */
export const maximumHandoverBytes = 256 * 1024;
