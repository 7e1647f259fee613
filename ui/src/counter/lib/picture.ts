// Shows the engine's SVG as a picture: inside <img> it can neither run nor load anything.

/** `data:` address of an SVG text; letters outside ASCII cross as UTF-8. */
export function asPicture(svg: string): string {
  const bytes = new TextEncoder().encode(svg);
  let binary = "";
  // In pieces: one call with a whole sheet's bytes would overflow the stack.
  for (let from = 0; from < bytes.length; from += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(from, from + 0x8000));
  }
  return `data:image/svg+xml;base64,${btoa(binary)}`;
}
