// A file that staff chose or dropped: its name and its bytes as base64, which is how the door takes them.

export type ChosenFile = { name: string; base64: string };

/** The core's own limit; a larger file is not even read. */
export const MOST_BYTES = 5 * 1024 * 1024;

/** Bytes as base64; in pieces, because one call with a whole file would overflow the stack. */
export function asBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let from = 0; from < bytes.length; from += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(from, from + 0x8000));
  }
  return btoa(binary);
}

/** Reads a file, or answers null when it is too large. */
export async function readFile(file: File): Promise<ChosenFile | null> {
  if (file.size > MOST_BYTES) return null;
  return { name: file.name, base64: asBase64(new Uint8Array(await file.arrayBuffer())) };
}
