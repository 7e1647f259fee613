// A file that staff chose or dropped: its name and its bytes as base64, which is how the door takes them.

export type ChosenFile = { name: string; base64: string };

/** The core's own limit; a larger file is not even read. */
export const MOST_BYTES = 5 * 1024 * 1024;
/** The same for a register of people. */
export const MOST_REGISTER_BYTES = 60 * 1024 * 1024;

/** Bytes as base64; in pieces, because one call with a whole file would overflow the stack. */
export function asBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let from = 0; from < bytes.length; from += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(from, from + 0x8000));
  }
  return btoa(binary);
}

/** Reads a file, or answers null when it is too large. */
export async function readFile(file: File, most = MOST_BYTES): Promise<ChosenFile | null> {
  if (file.size > most) return null;
  return { name: file.name, base64: asBase64(new Uint8Array(await file.arrayBuffer())) };
}
