// A picture file as the door takes it and as the page shows it.

const MOST_BYTES = 2 * 1024 * 1024;
const KINDS = ["image/png", "image/jpeg"];

export type Picture = { base64: string; shown: string };

/** Reads a PNG or JPEG of two megabytes at most; anything else is null. */
export async function readPicture(file: File): Promise<Picture | null> {
  if (!KINDS.includes(file.type) || file.size > MOST_BYTES) return null;
  const shown = await new Promise<string>((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => failed(new Error(file.name));
    reader.readAsDataURL(file);
  });
  return { base64: shown.slice(shown.indexOf(",") + 1), shown };
}
