const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const endLength = 22;
const entryLength = 46;

/** First day of a zip archive's calendar: 1 January 1980, midnight, as time and date of DOS. */
const epoch = 0x00210000;

/**
 * Sets the date of every file in a zip archive to the first that the format knows, in place, so that the same content
 * gives the same bytes. Throws where `archive` is no complete archive of its own.
 */
export function fixZipDates(archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = archive.byteLength - endLength;
  if (end < 0 || view.getUint32(end, true) !== endOfDirectory)
    throw new Error('Not a zip archive without a comment.');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count; entry += 1) {
    if (view.getUint32(at, true) !== directoryEntry)
      throw new Error('The directory of the zip archive is damaged.');
    view.setUint32(at + 12, epoch, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, epoch, true);
    const variable =
      view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    at += entryLength + variable;
  }
  return archive;
}
